/**
 * The rooms of `src`: what is in each and which other rooms it may import from. Imports point one way, so that a part
 * can be read, tested and replaced without what stands on it.
 *
 * The only copy of this table: lint holds every import against it (`eslint.config.mjs`), and `npm run content rules --
 * --write` prints it into CONTRIBUTING.md.
 *
 * @typedef {object} Room
 * @property {string} holds what is in it, for the map in CONTRIBUTING.md
 * @property {readonly string[]} mayImport names of other rooms
 * @property {boolean} [touchesMachine] whether it may use `node:*`
 */

const CONTENT = ['content/schemas', 'content/text', 'content/drift', 'content/reader', 'content'];
const SEARCH = ['search/text', 'search/engine', 'search/index', 'search/query'];
const EMBED = ['embed/wire', 'embed/elements', 'embed/package'];
const WRITING = ['import', 'translate', 'fix', 'labels'];
const ENGINE = ['core', 'languages', 'i18n', ...CONTENT];

/** @type {Readonly<Record<string, Room>>} From the ground up; a path belongs to the longest name that it begins with. */
export const ROOMS = {
  core: { holds: 'locales, ids, issues, `routes.ts` (every URL is made there)', mayImport: [] },
  languages: {
    holds: 'the rules of one language: typography, dates, stems, stop words, keyboard',
    mayImport: ['core'],
  },
  i18n: {
    holds: 'the translator; `words.ts`, every text the engine says, with a note for translators',
    mayImport: ['core', 'languages'],
  },
  'content/schemas': { holds: 'one Zod schema per kind of content file', mayImport: ['core', 'i18n'] },
  'content/text': {
    holds: 'a text as a tree: outline, links, what a section says',
    mayImport: ['core', 'languages', 'i18n', 'content/schemas'],
  },
  'content/drift': {
    holds: 'which translated sections are behind, and by how much',
    mayImport: ['core', 'languages', 'content/schemas', 'content/text'],
  },
  'content/reader': {
    holds: 'reads a content folder; every error of form becomes an issue with its place',
    mayImport: ['core', 'languages', 'i18n', 'content/schemas', 'content/text', 'content/drift'],
    touchesMachine: true,
  },
  project: {
    holds: 'where everything stands: the engine, the content, the built site, locks and caches',
    mayImport: ['content/schemas', 'content/reader'],
    touchesMachine: true,
  },
  content: {
    holds: '`HelpCentre`: the whole content, read once, immutable, indexed',
    mayImport: ['core', 'languages', 'i18n', ...CONTENT],
  },
  'search/text': {
    holds: 'words, parts of words and stems, as the build and the browser both take them',
    mayImport: ['core', 'languages'],
  },
  'search/engine': { holds: 'Pagefind behind an interface', mayImport: ['core', 'languages', 'search/text'] },
  'search/index': {
    holds: 'what the build makes for search, and the form of those files',
    mayImport: ['core', 'languages', 'search/text', 'search/engine'],
  },
  'search/query': {
    holds: 'query → interpretation → ranked answers; pure',
    mayImport: ['core', 'languages', 'search/text', 'search/engine', 'search/index'],
  },
  checks: {
    holds: 'pure rules over the content, one a file; `reporters/` beside them',
    mayImport: [...ENGINE, ...SEARCH],
  },
  'search/ui': {
    holds: 'search as a reader meets it: state and DOM',
    mayImport: ['core', 'languages', ...SEARCH],
  },
  'embed/wire': {
    holds: 'the form of the JSON under `/embed/v1/`, one Zod schema a file',
    mayImport: ['core'],
  },
  'embed/elements': {
    holds: '`<help-link>`, `<help-panel>` and `<help-suggest>`',
    mayImport: ['core', 'embed/wire'],
  },
  'embed/package': {
    holds: 'the npm packages for other products',
    mayImport: ['core', 'embed/wire', 'embed/elements'],
  },
  labels: {
    holds: 'a product’s own message files, and how they are compared with terms.yaml; pure',
    mayImport: ['core', 'content'],
  },
  'help-check': {
    holds:
      'finds and judges help links in the source files of a product, and its renamed labels; `cli/` is its command line',
    mayImport: ['core', 'embed/wire', 'labels'],
    touchesMachine: true,
  },
  import: {
    holds:
      'takes scraped pages apart and compares them with what the help centre says; `cli/` is its command line',
    mayImport: ['core', 'languages', ...CONTENT, 'checks'],
    touchesMachine: true,
  },
  translate: {
    holds: 'sends texts to translators as XLIFF and takes them back; pure',
    mayImport: ENGINE,
  },
  fix: {
    holds: 'mends in articles what has one right answer; pure',
    mayImport: ['core', 'languages', ...CONTENT, 'translate'],
  },
  feedback: {
    holds: 'what readers say of an article: its form, the interface of a store, the report; pure',
    mayImport: ['core'],
  },
  desk: {
    holds:
      'what whoever writes sees while `npm run dev` runs: `/desk/`, a bar on each article, both languages side by side; in no build',
    mayImport: [...ENGINE, 'checks', 'translate', 'feedback'],
  },
  offline: {
    holds: 'the service worker, the lists of what it keeps on a device, and what takes both away again',
    mayImport: ['core'],
  },
  'site/styles': { holds: 'tokens and running text', mayImport: [] },
  'site/views': {
    holds: 'view models: what a page shows, made from the HelpCentre',
    mayImport: [...ENGINE, ...SEARCH, 'search/ui', 'embed/wire', 'embed/elements'],
  },
  'site/text': {
    holds: 'an article’s text as markup: rendered once from its tree, for every page that shows it',
    mayImport: [...ENGINE, 'site/views'],
  },
  'site/copies': {
    holds: 'what programs read: Markdown copies of articles, llms.txt, OpenSearch, the web app manifest',
    mayImport: [...ENGINE, 'site/views', 'site/text'],
  },
  'site/components': {
    holds: 'components',
    mayImport: [
      ...ENGINE,
      ...SEARCH,
      'search/ui',
      ...EMBED,
      'feedback',
      'offline',
      'site/views',
      'site/text',
      'site/styles',
    ],
  },
  'site/layouts': {
    holds: 'layouts',
    mayImport: [...ENGINE, 'search/ui', 'site/views', 'site/text', 'site/components', 'site/styles'],
  },
  pages: {
    holds: 'Astro’s routes: thin templates',
    mayImport: [
      ...ENGINE,
      ...SEARCH,
      'search/ui',
      ...EMBED,
      'site/views',
      'site/text',
      'site/components',
      'site/layouts',
      'site/styles',
    ],
  },
  assistant: {
    holds: 'a built help centre as assistants ask it (Model Context Protocol): search, read, list',
    mayImport: ['core', 'embed/wire', ...SEARCH],
  },
  hosting: {
    holds: 'the table of headers, and the rules of every host made from it; pure',
    mayImport: ['core'],
  },
  server: {
    holds: 'the Hono app behind `npm start`, and what collects feedback',
    mayImport: ['core', 'hosting', 'feedback'],
    touchesMachine: true,
  },
  integrations: {
    holds: 'Astro hooks: typeface, elements, search index, Content-Security-Policy, outputs beside the pages',
    mayImport: [
      ...ENGINE,
      ...SEARCH,
      ...EMBED,
      'project',
      'checks',
      'desk',
      'feedback',
      'help-check',
      'hosting',
      'offline',
      'site/views',
      'site/copies',
    ],
    touchesMachine: true,
  },
  cli: {
    holds: 'the commands behind `npm …`',
    mayImport: [
      ...ENGINE,
      ...SEARCH,
      ...EMBED,
      'project',
      'checks',
      'help-check',
      'assistant',
      'desk',
      ...WRITING,
      'hosting',
      'feedback',
      'server',
      'site/views',
      'integrations',
    ],
    touchesMachine: true,
  },
};
