import type { Card } from '../wire/card.ts';
import type { Labels } from '../wire/labels.ts';
import type { Manifest } from '../wire/manifest.ts';
import { articleTypes } from './article-types.ts';
import { fillTemplate } from './fill-template.ts';

/** Name under which products import the package. */
export const PACKAGE_NAME = 'help-links';

/** What the package is made from. */
export interface PackageParts {
  manifest: Manifest;
  /** The names of the product, for `help-check --labels`. */
  labels: Labels;
  /** By locale id, then by article id. */
  cards: ReadonlyMap<string, ReadonlyMap<string, Card>>;
  /** Bundled modules by their path in the package: `index.js`, `bin/help-check.js`. */
  code: ReadonlyMap<string, string>;
  /** Declarations that are the same for every help centre, by their name. */
  declarations: ReadonlyMap<string, string>;
  /** The README with its `{{…}}`. */
  readme: string;
  /** Undefined where the help centre states no terms. */
  license: string | undefined;
}

/** Files that a shell runs. */
export const isProgram = (path: string): boolean => path === PROGRAM;

/** The program of the package. */
export const PROGRAM = 'bin/help-check.js';
/** What it fetches for `--labels`; it alone needs other packages. */
export const LABELS_MODULE = 'bin/labels.js';

/** Read message files; without one of them everything but `--labels` works. */
export const PARSERS = ['gettext-parser', 'properties-file', 'saxes', 'xliff', 'yaml'] as const;

/**
 * The files of the package that other products install, without its `package.json`, whose version is made from them.
 *
 * @returns text by path, in alphabetical order; the same parts give the same files
 */
export function packageFiles(parts: PackageParts): Map<string, string> {
  const { manifest, labels, cards, code, declarations, readme, license } = parts;
  const files = new Map([
    ...code,
    ...declarations,
    ['articles.d.ts', articleTypes(manifest)],
    ['manifest.json', toJson(lasting(manifest))],
    ['labels.json', toJson(labels)],
    ['README.md', fillTemplate(readme, readmeWords(manifest))],
    ...(license === undefined ? [] : [['LICENSE', license] as const]),
  ]);
  const locales = manifest.locales.map(({ id }) => id);
  for (const locale of locales)
    files.set(`previews/${locale}.js`, moduleOf(Object.fromEntries(inOrder(cards.get(locale) ?? new Map()))));
  files.set('previews.js', previewsModule(locales));
  return new Map(inOrder(files));
}

/**
 * @param version semantic version of the package
 * @param licensed whether the package has a LICENSE
 * @param parsers the exact version of each of `PARSERS`
 */
export function packageJson(
  { site, revision }: Manifest,
  version: string,
  licensed: boolean,
  parsers: Readonly<Record<string, string>>,
): string {
  const entry = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  return toJson({
    name: PACKAGE_NAME,
    version,
    description: `Links to the help at ${site.url}, checked by the compiler and by help-check.`,
    homepage: site.url,
    license: licensed ? 'SEE LICENSE IN LICENSE' : 'UNLICENSED',
    type: 'module',
    sideEffects: false,
    // For tools that know no "exports" yet.
    main: './index.js',
    types: './index.d.ts',
    bin: { 'help-check': PROGRAM },
    // Optional: where they cannot be had, links and elements work all the same.
    optionalDependencies: parsers,
    exports: {
      '.': entry('index'),
      './elements': entry('elements'),
      './react': entry('react'),
      './vue': entry('vue'),
      './previews': entry('previews'),
      './previews/*.js': { types: './previews-locale.d.ts', default: './previews/*.js' },
      './manifest.json': './manifest.json',
      './labels.json': './labels.json',
      './package.json': './package.json',
    },
    engines: { node: '>=18' },
    helpCentre: { site: site.url, revision },
  });
}

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

function readmeWords({ site, articles, locales, defaultLocale }: Manifest): Record<string, string> {
  const live = articles.filter((article) => article.state === 'live');
  const example = live.find(({ sections }) => sections.length > 0) ?? live[0];
  return {
    name: PACKAGE_NAME,
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
