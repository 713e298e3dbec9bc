import { stringify } from 'yaml';
import { editorSchemas } from '../../../content/schemas/editor-schemas.ts';
import { readableGround, readableInDark } from '../../../content/schemas/colour.ts';
import { CONTENT_VERSION } from '../../../content/schemas/version.ts';
import { SCHEMAS } from '../schema.ts';
import type { Starter } from './starter.ts';

/** What somebody said about their help centre. */
export interface Wish {
  name: string;
  /** BCP 47 tags; the first is the one that articles are written in. */
  locales: readonly string[];
  /** Where it will live, without a path. */
  origin: string;
  /** The path under it. */
  base: string;
  /** The brand's colour, `#0a6e4f`; undefined for the engine's. */
  colour: string | undefined;
  /** Calendar day. */
  today: string;
  /** Whether the engine is an installed package, not its sources. */
  packaged: boolean;
}

/** Written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
const ARTICLES = ['change-password', 'contact-us'];

/**
 * The files of a new help centre.
 *
 * @param starters what it begins with, by locale
 * @returns text by path, from the help centre's folder
 */
export function starterFiles(wish: Wish, starters: ReadonlyMap<string, Starter>): Map<string, string> {
  const { locales, today } = wish;
  const each = <T>(say: (starter: Starter) => T) =>
    Object.fromEntries([...starters].map(([locale, starter]) => [locale, say(starter)]));
  const term = (key: 'settings' | 'security' | 'save' | 'forgotten') => ({
    label: each((starter) => starter[key]),
    sources: ['own-knowledge'],
  });
  const yaml: Record<string, object> = {
    site: {
      version: CONTENT_VERSION,
      name: each(() => wish.name),
      tagline: each(({ tagline }) => tagline),
      description: each(({ description }) => description),
      origin: wish.origin,
      base: wish.base,
      locales: [...starters].map(([id, { name }]) => ({
        id,
        name,
        dir: RIGHT_TO_LEFT.has(id.split('-')[0] ?? id) ? 'rtl' : 'ltr',
      })),
      standing: each(({ standing }) => standing),
      ...(wish.colour && {
        colour: { light: readableGround(wish.colour), dark: readableInDark(wish.colour) },
      }),
      copyright: `${today.slice(0, 4)} ${wish.name}`,
      suggestions: each(({ suggestions }) => suggestions),
      mostNeeded: ARTICLES,
      contactArticle: 'contact-us',
      badges: {
        audience: { everyone: each(({ everyone }) => everyone) },
        platform: { all: each(({ all }) => all) },
        plan: { any: each(({ any }) => any) },
      },
    },
    categories: {
      account: {
        order: 1,
        name: each(({ category }) => category),
        description: each(({ categoryDescription }) => categoryDescription),
      },
    },
    terms: {
      settings: term('settings'),
      security: term('security'),
      save: term('save'),
      forgotten: term('forgotten'),
    },
    facts: { 'link-time': { is: { value: 1, unit: 'hour' }, source: 'own-knowledge', checked: today } },
    sources: {
      'own-knowledge': {
        title: each(({ source }) => source),
        publisher: each(() => wish.name),
        language: locales[0],
        seen: today,
        dated: today,
      },
    },
  };

  const files = new Map(
    Object.entries(yaml).map(([name, value]) => [
      `content/${name}.yaml`,
      `${modeline(name, 1)}${stringify(value, { lineWidth: 110 })}`,
    ]),
  );
  const [first = 'en', ...others] = locales;
  for (const [name, schema] of Object.entries(editorSchemas([first, ...others])))
    files.set(`${SCHEMAS}/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
  ARTICLES.forEach((id, index) => {
    const meta = {
      category: 'account',
      order: index + 1,
      audience: ['everyone'],
      platforms: ['all'],
      plan: 'any',
      sourceLocale: locales[0],
      reviewed: today,
      sources: ['own-knowledge'],
      related: ARTICLES.filter((other) => other !== id),
    };
    files.set(`content/articles/${id}/article.yaml`, `${modeline('article', 3)}${stringify(meta)}`);
    for (const [locale, { files: texts }] of starters) {
      const [text, aliases] = [texts.get(`${id}.mdx`), texts.get(`${id}.txt`)];
      if (text === undefined) throw new Error(`src/starter has no ${id}.mdx in "${locale}".`);
      files.set(`content/articles/${id}/${locale}.mdx`, text);
      if (aliases !== undefined) files.set(`content/articles/${id}/aliases.${locale}.txt`, aliases);
    }
  });
  files.set('content/tests/ids.txt', `# Addresses that must work for ever.\n${ARTICLES.join('\n')}\n`);
  files.set('.gitignore', 'dist/\ndist-internal/\n.build/\n');
  files.set('.github/workflows/help.yml', wish.packaged ? PACKAGE_WORKFLOW : WORKFLOW);
  files.set('README.md', readme(wish));
  return files;
}

/** By this line an editor finds the schema of a YAML file that stands so many folders deep. */
const modeline = (name: string, depth: number) =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}${SCHEMAS}/${name}.json\n`;

const WORKFLOW = `# Checks and builds the help centre of every proposed change, and keeps the built site as a preview to download.
# ENGINE names the repository of the engine; set it under Settings → Secrets and variables → Actions → Variables.
name: help
on: [push, pull_request]
jobs:
  help:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { path: help }
      - uses: actions/checkout@v4
        with: { path: engine, repository: '\${{ vars.ENGINE }}' }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm run content check -- --content ../help
        working-directory: engine
      - run: npm run build -- --cards --content ../help
        working-directory: engine
      - uses: actions/upload-artifact@v4
        with: { name: preview, path: help/dist }
`;

const PACKAGE_WORKFLOW = `# Checks and builds the help centre of every proposed change, and keeps the built site as a preview to download.
# ENGINE names the engine's package, as npx takes it: the address of the tarball that "npm pack" made of it, or its path in
# this repository. Set it under Settings → Secrets and variables → Actions → Variables.
name: help
on: [push, pull_request]
jobs:
  help:
    runs-on: ubuntu-latest
    env: { ENGINE: '\${{ vars.ENGINE }}' }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npx --yes "$ENGINE" check .
      - run: npx --yes "$ENGINE" build .
      - uses: actions/upload-artifact@v4
        with: { name: preview, path: dist }
`;

const FROM_SOURCES = `the engine that makes a site of them stands elsewhere. In the engine's folder:

    npm start -- --content <this folder>              builds and serves it
    npm run dev -- --content <this folder>            shows what you save
    npm run content check -- --content <this folder>  says what is wrong, and how to fix it
    npm test -- --content <this folder>               everything, a browser included`;

const FROM_PACKAGE = `a package, the engine, makes a site of them. In this folder, with the address or path of its tarball:

    npx <tarball> start  builds and serves it
    npx <tarball> dev    shows what you save
    npx <tarball> check  says what is wrong, and how to fix it
    npx <tarball> new    begins an article`;

const readme = ({ name, packaged }: Wish) => `# ${name}

The texts of a help centre; ${packaged ? FROM_PACKAGE : FROM_SOURCES}

\`content/site.yaml\` holds its name, languages and address, \`content/articles/\` the articles, one folder each.
\`content/tests/\` holds what must stay true: ids that others link to, questions and where they are answered.
`;
