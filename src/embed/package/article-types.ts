import type { LiveArticle, Manifest, RetiredArticle } from '../wire/manifest.ts';

/**
 * Up to so many articles an element's section is checked against its own article; the compiler goes through all of them for
 * each element. Above, an element's section may be that of any article, while `helpUrl` goes on telling them apart.
 */
const PAIRED = 500;

/**
 * TypeScript declarations in which articles and their sections are literal types: an id that the help centre does not
 * have does not compile. What still works but will not for ever is marked deprecated.
 *
 * @returns the text of `articles.d.ts`
 */
export function articleTypes({ articles, locales, defaultLocale, site }: Manifest): string {
  const live = articles.filter((article) => article.state === 'live');
  const retired = articles.filter((article) => article.state === 'retired');
  return `/** The help centre this package came from, with a slash at the end. */
export const site: ${quote(site.url)};

/** Its languages, the default one first. */
export const locales: readonly [${locales.map(({ id }) => quote(id)).join(', ')}];
export type HelpLocale = (typeof locales)[number];

/** Every article, with the ids of its sections. */
export interface HelpSections {
${live.map((article) => sectionsOf(article, defaultLocale)).join('\n')}
}
/** Id of an article. */
export type HelpArticle = keyof HelpSections;
/** Id of an article that was taken away; links to it go on working and lead to its successor. */
export type RetiredHelpArticle = ${unionOf(retired.map(({ id }) => id))};

${live.length > PAIRED ? looseTarget : pairedTarget(retired)}
export interface HelpUrlOptions {
  /** Forces a language; without one every reader gets their own. */
  locale?: HelpLocale | undefined;
  /** Address of the help centre, where it is not the one the package came from. */
  base?: string | undefined;
}

${retired.map(retiredCall).join('')}${live.flatMap(renamedCalls).join('')}/**
 * The address of an article or one of its sections, which opens in the reader's own language and goes on working when
 * the article is renamed or replaced.
 */
export function helpUrl<Article extends HelpArticle>(
  article: Article,
  section?: HelpSections[Article],
  options?: HelpUrlOptions,
): string;
`;
}

function sectionsOf({ id, locales, sections, sourceLocale }: LiveArticle, defaultLocale: string): string {
  const title = (locales[defaultLocale] ?? locales[sourceLocale])?.title ?? id;
  return `  /** ${inComment(title)} */\n  ${quote(id)}: ${unionOf(sections.map((section) => section.id))};`;
}

const looseTarget = `/** What an element links to: an article, and a section. */
export interface HelpTarget {
  article?: HelpArticle | RetiredHelpArticle | undefined;
  section?: HelpSections[HelpArticle] | undefined;
}
`;

const pairedTarget = (
  retired: readonly RetiredArticle[],
) => `/** What an element links to: an article, and one of its own sections. */
export type HelpTarget =
  | { [Article in HelpArticle]: { article: Article; section?: HelpSections[Article] | undefined } }[HelpArticle]
  | { article: HelpArticle; section?: undefined }
${retired.map(retiredTarget).join('')}  | { article?: undefined; section?: undefined };
`;

const retiredTarget = (article: RetiredArticle) =>
  `  | {
      /** @deprecated ${reasonOf(article)} */
      article: ${quote(article.id)};
      section?: string | undefined;
    }\n`;

const retiredCall = (article: RetiredArticle) =>
  `/** @deprecated ${reasonOf(article)} */
export function helpUrl(article: ${quote(article.id)}, section?: string, options?: HelpUrlOptions): string;\n`;

function renamedCalls({ id, sections }: LiveArticle): string[] {
  return sections.flatMap(({ id: now, aliases }) =>
    aliases.map(
      (old) => `/** @deprecated This section is called "${now}" now. */
export function helpUrl(article: ${quote(id)}, section: ${quote(old)}, options?: HelpUrlOptions): string;\n`,
    ),
  );
}

const reasonOf = ({ since, replacedBy }: RetiredArticle) =>
  `Taken away on ${since}; "${replacedBy}" has the answer now.`;

const unionOf = (ids: readonly string[]) => (ids.length === 0 ? 'never' : ids.map(quote).join(' | '));

const quote = (text: string) => JSON.stringify(text);

/** Text that cannot end the comment it stands in, nor begin a tag of its own. */
const inComment = (text: string) =>
  text.replaceAll('*/', '*\u200b/').replace(/\s+/g, ' ').replaceAll('@', '@\u200b');
