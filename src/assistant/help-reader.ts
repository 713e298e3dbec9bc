import { createRoutes } from '../core/routes.ts';
import { manifestSchema } from '../embed/wire/manifest.ts';
import type { Hit } from '../search/query/plan.ts';
import type { BuiltSite } from './built-site.ts';
import { markdownSection } from '../core/markdown-section.ts';
import { readMarkdownCopy, type MarkdownCopy, type Provenance } from './markdown-copy.ts';

/** What an assistant may ask of a help centre. Every answer carries where it is from and how old it is. */
export interface HelpReader {
  /** Its name in its first language, and the address that leads to an article by its id. */
  about(): Promise<{ name: string; permalink: (id: string) => string }>;
  search(query: string, locale?: string): Promise<SearchAnswer>;
  read(article: string, section?: string, locale?: string): Promise<ReadAnswer>;
  list(locale?: string): Promise<ListedArticle[]>;
}

export interface SearchAnswer {
  /** How sure: these answer; nothing does, and these are the nearest; or there is nothing. */
  tier: 'answers' | 'near' | 'nothing';
  results: SearchedArticle[];
}

export interface SearchedArticle extends Provenance {
  article: string;
  /** The sentences that answer; of the first result alone, and only where it answers. */
  answer?: string;
  /** Where to read on, the best first: ids for `read`, and links that go on working. */
  sections: { id: string; title: string; permalink: string }[];
}

export interface ReadAnswer extends Provenance {
  article: string;
  section?: string;
  text: string;
}

export interface ListedArticle {
  article: string;
  title: string;
  permalink: string;
  revision: string;
  /** Whether a part of it is older than the text it was translated from. */
  behind: boolean;
  /** Whether a machine translated a part of it that nobody has checked. */
  unread: boolean;
  sections: { id: string; title: string }[];
}

/** What was asked for is not there; the message says what is. */
export class NotInHelpError extends Error {}

const MOST_RESULTS = 5;

/**
 * Reads a built help centre for assistants.
 *
 * @throws from each of its questions: NotInHelpError where an article, section or language does not exist; Error where
 *   the site cannot be read
 */
export function createHelpReader(site: BuiltSite): HelpReader {
  const routes = createRoutes(site.base);
  const readManifest = async () => {
    const file = await site.read(routes.embed('manifest.json'));
    if (file === undefined)
      throw new Error(`There is no ${routes.embed('manifest.json')}: is this a built help centre?`);
    return manifestSchema.parse(JSON.parse(file));
  };
  /** The list as it is now; search keeps what it read first. */
  const open = async (asked?: string) => {
    const manifest = await readManifest();
    const ids = manifest.locales.map(({ id }) => id);
    const locale = asked ?? manifest.defaultLocale;
    if (!ids.includes(locale))
      throw new NotInHelpError(`There is no language "${locale}". The languages are: ${ids.join(', ')}.`);
    const live = manifest.articles.flatMap((one) => (one.state === 'live' ? [one] : []));
    return { manifest, locale, live };
  };
  const copyOf = async (article: string, locale: string): Promise<MarkdownCopy> => {
    const file = await site.read(routes.articleMarkdown(locale, article));
    if (file === undefined) throw new NotInHelpError(`There is no article "${article}" in "${locale}".`);
    return readMarkdownCopy(file);
  };

  const searched = async (hit: Hit): Promise<SearchedArticle> => {
    const { provenance } = await copyOf(hit.article, hit.locale);
    const places = [...(hit.answer?.section ? [hit.answer.section] : []), ...hit.sections];
    return {
      ...provenance,
      article: hit.article,
      ...(hit.answer && { answer: hit.answer.text }),
      sections: places.map(({ id, title }) => ({ id, title, permalink: `${provenance.permalink}#${id}` })),
    };
  };

  return {
    async about() {
      const { site: told, defaultLocale } = await readManifest();
      const { origin } = new URL(told.url);
      return {
        name: told.names[defaultLocale] ?? told.url,
        permalink: (id) => origin + routes.permalink(id),
      };
    },
    async search(query, asked) {
      const { locale } = await open(asked);
      const { tier, hits } = await site.ask(locale, query);
      return { tier, results: await Promise.all(hits.slice(0, MOST_RESULTS).map(searched)) };
    },
    async read(article, section, asked) {
      const { manifest, locale, live } = await open(asked);
      const retired = manifest.articles.find((one) => one.id === article && one.state === 'retired');
      const id = retired?.state === 'retired' ? retired.replacedBy : article;
      const known = live.find((one) => one.id === id);
      if (!known)
        throw new NotInHelpError(`There is no article "${article}". Use search or list to find its id.`);
      const copy = await copyOf(id, locale);
      if (section === undefined) return { ...copy.provenance, article: id, text: copy.text };
      const part = known.sections.find((one) => one.id === section || one.aliases.includes(section));
      const title = part?.titles[copy.provenance.language];
      const text = title === undefined ? undefined : markdownSection(copy.text, title);
      if (!part || text === undefined)
        throw new NotInHelpError(
          `There is no section "${section}" in "${id}". Its sections: ${known.sections.map((one) => one.id).join(', ')}.`,
        );
      const { permalink, ...provenance } = copy.provenance;
      return { ...provenance, permalink: `${permalink}#${part.id}`, article: id, section: part.id, text };
    },
    async list(asked) {
      const { manifest, locale, live } = await open(asked);
      return live.flatMap(({ id, locales, sections, sourceLocale }) => {
        const text = locales[locale] ?? locales[sourceLocale];
        if (!text) return [];
        return {
          article: id,
          title: text.title,
          permalink: new URL(routes.permalink(id), manifest.site.url).href,
          revision: text.revision,
          behind: text.behind.length > 0,
          unread: (text.unread ?? []).length > 0,
          sections: sections.map((one) => ({
            id: one.id,
            title: one.titles[locale] ?? one.titles[sourceLocale] ?? one.id,
          })),
        };
      });
    },
  };
}
