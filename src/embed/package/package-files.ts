import type { Card } from '../wire/card.ts';
import type { Labels } from '../wire/labels.ts';
import type { Manifest } from '../wire/manifest.ts';
import { articleTypes } from './article-types.ts';
import { fillTemplate } from './fill-template.ts';

/** Name under which products import the links, the elements and the previews. */
export const PACKAGE_NAME = 'help-links';
/** The package that checks a product's links and labels. */
export const CHECK_PACKAGE = 'help-check';
/** The package that lets an assistant search and read the help centre. */
export const ASSISTANT_PACKAGE = 'help-assistant';

/** A package: what it is called, and what it asks of whoever installs it. */
export type PackageName = typeof PACKAGE_NAME | typeof CHECK_PACKAGE | typeof ASSISTANT_PACKAGE;

/** What all packages are made from. */
interface CommonParts {
  manifest: Manifest;
  /** Bundled modules by their path in the package: `index.js`, `bin/help-check.js`. */
  code: ReadonlyMap<string, string>;
  /** The README with its `{{…}}`. */
  readme: string;
  /** Undefined where the help centre states no terms. */
  license: string | undefined;
}

/** What the package of links is made from. */
export interface LinksParts extends CommonParts {
  /** By locale id, then by article id. */
  cards: ReadonlyMap<string, ReadonlyMap<string, Card>>;
  /** Declarations that are the same for every help centre, by their name. */
  declarations: ReadonlyMap<string, string>;
}

/** What the package of help-check is made from. */
export interface CheckParts extends CommonParts {
  /** The names of the product, for `help-check --labels`. */
  labels: Labels;
}

/** Files that a shell runs. */
export const isProgram = (path: string): boolean => path === PROGRAM || path === ASSISTANT_PROGRAM;

/** The program of help-check. */
export const PROGRAM = 'bin/help-check.js';
/** What it fetches for `--labels`; it alone needs other packages. */
export const LABELS_MODULE = 'bin/labels.js';
/** The server for assistants. */
export const ASSISTANT_PROGRAM = 'bin/help-assistant.js';
/** Pagefind’s client beside it: of a site, which may be anybody’s, no script is run. */
export const SEARCH_CLIENT = 'bin/pagefind.js';

/** Read message files. */
export const PARSERS = ['gettext-parser', 'properties-file', 'saxes', 'xliff', 'yaml'] as const;
/** The protocol's own SDK, what it is told the form of, and what answers over HTTP. */
export const SERVER_PARTS = ['@hono/node-server', '@modelcontextprotocol/server', 'hono', 'zod'] as const;
/** What each package depends on; links on nothing. */
export const DEPENDENCIES: Readonly<Record<PackageName, readonly string[]>> = {
  [PACKAGE_NAME]: [],
  [CHECK_PACKAGE]: PARSERS,
  [ASSISTANT_PACKAGE]: SERVER_PARTS,
};

/**
 * The files of the package of links, without its `package.json`, whose version is made from them.
 *
 * @returns text by path, in alphabetical order; the same parts give the same files
 */
export function linksFiles(parts: LinksParts): Map<string, string> {
  const { manifest, cards, code, declarations } = parts;
  const files = new Map([
    ...code,
    ...declarations,
    ['articles.d.ts', articleTypes(manifest)],
    ...commonFiles(PACKAGE_NAME, parts),
  ]);
  const locales = manifest.locales.map(({ id }) => id);
  for (const locale of locales)
    files.set(`previews/${locale}.js`, moduleOf(Object.fromEntries(inOrder(cards.get(locale) ?? new Map()))));
  files.set('previews.js', previewsModule(locales));
  return new Map(inOrder(files));
}

/** The same of help-check. */
export function checkFiles(parts: CheckParts): Map<string, string> {
  const { labels, code } = parts;
  return new Map(
    inOrder(new Map([...code, ['labels.json', toJson(labels)], ...commonFiles(CHECK_PACKAGE, parts)])),
  );
}

/** The same of the server for assistants. */
export function assistantFiles(parts: CommonParts): Map<string, string> {
  return new Map(inOrder(new Map([...parts.code, ...commonFiles(ASSISTANT_PACKAGE, parts)])));
}

function commonFiles(name: PackageName, { manifest, readme, license }: CommonParts): [string, string][] {
  return [
    ['manifest.json', toJson(lasting(manifest))],
    ['README.md', fillTemplate(readme, readmeWords(name, manifest))],
    ...(license === undefined ? [] : [['LICENSE', license] as [string, string]]),
  ];
}

/**
 * @param version semantic version of the package
 * @param licensed whether the package has a LICENSE
 * @param dependencies the exact version of each of its `DEPENDENCIES`
 */
export function packageJson(
  name: PackageName,
  { site, revision }: Manifest,
  version: string,
  licensed: boolean,
  dependencies: Readonly<Record<string, string>>,
): string {
  return toJson({
    name,
    version,
    homepage: site.url,
    license: licensed ? 'SEE LICENSE IN LICENSE' : 'UNLICENSED',
    type: 'module',
    ...ABOUT[name](site.url),
    ...(Object.keys(dependencies).length > 0 ? { dependencies } : {}),
    helpCentre: { site: site.url, revision },
  });
}

const entry = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

/** What the `package.json` of each package says of it. */
const ABOUT: Readonly<Record<PackageName, (site: string) => object>> = {
  [PACKAGE_NAME]: (site) => ({
    description: `Links to the help at ${site}, checked by the compiler.`,
    sideEffects: false,
    // For tools that know no "exports" yet.
    main: './index.js',
    types: './index.d.ts',
    exports: {
      '.': entry('index'),
      './elements': entry('elements'),
      './react': entry('react'),
      './vue': entry('vue'),
      './previews': entry('previews'),
      './previews/*.js': { types: './previews-locale.d.ts', default: './previews/*.js' },
      './manifest.json': './manifest.json',
      './package.json': './package.json',
    },
    engines: { node: '>=18' },
  }),
  [CHECK_PACKAGE]: (site) => ({
    description: `Checks a product's links to the help at ${site}, and its renamed labels.`,
    bin: { [CHECK_PACKAGE]: PROGRAM },
    engines: { node: '>=18' },
  }),
  [ASSISTANT_PACKAGE]: (site) => ({
    description: `Lets an assistant search and read the help at ${site} (Model Context Protocol).`,
    bin: { [ASSISTANT_PACKAGE]: ASSISTANT_PROGRAM },
    engines: { node: '>=20' },
  }),
};

/** Without what differs from build to build, and without what the help centre says about this package. */
function lasting(manifest: Manifest): Omit<Manifest, 'builtAt' | 'assets'> {
  const { builtAt, assets, ...rest } = manifest;
  void [builtAt, assets];
  return rest;
}

function previewsModule(locales: readonly string[]): string {
  const names = locales.map((id, index) => [id, `cards${index}`] as const);
  const imports = names.map(([id, name]) => `import ${name} from './previews/${id}.js';`);
  return `${imports.join('\n')}\nexport const previews = { ${names.map(([id, name]) => `${JSON.stringify(id)}: ${name}`).join(', ')} };\n`;
}

/** Data as a module: imported without an import attribute, which not every bundler knows. */
const moduleOf = (data: unknown) => `export default ${JSON.stringify(data, undefined, 1)};\n`;

function readmeWords(
  name: PackageName,
  { site, articles, locales, defaultLocale }: Manifest,
): Record<string, string> {
  const live = articles.filter((article) => article.state === 'live');
  const example = live.find(({ sections }) => sections.length > 0) ?? live[0];
  return {
    name,
    site: site.url,
    article: example?.id ?? 'article',
    section: example?.sections[0]?.id ?? 'section',
    locale: defaultLocale,
    locales: locales.map(({ id }) => id).join(','),
    count: String(live.length),
  };
}

const toJson = (data: unknown) => `${JSON.stringify(data, undefined, 2)}\n`;

const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
