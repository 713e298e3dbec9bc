import { parseText } from '../../content/text/parsed-text.ts';
import type { ArticleView } from '../views/articles.ts';
import { getOldSectionIds } from '../views/articles.ts';
import { getBoard } from '../views/board.ts';
import { BEGINNING } from '../../content/drift/tracked-parts.ts';
import { getBehind, getSectionStates } from '../views/drift.ts';
import { getFact, type FactForm } from '../views/facts.ts';
import { getLocales, getSite, getTranslator, routes } from '../views/site.ts';
import { getSource } from '../views/sources.ts';
import { getTerm } from '../views/terms.ts';
import { renderArticle, type ArticleHtml } from './render-article.ts';

/** The text of an article for a page in `pageLocale`. */
export async function getArticleHtml(pageLocale: string, article: ArticleView): Promise<ArticleHtml> {
  const { id, textLocale } = article;
  const locale = textLocale.id;
  const text = parseText(article.entry.body ?? '');
  const { components, sections } = text.outline();
  const named = (name: string, attribute: string) => [
    ...new Set(
      components.flatMap((part) =>
        part.name === name ? (part.attributes[attribute] ?? '').split(/\s+/) : [],
      ),
    ),
  ];
  const known = async <T>(ids: readonly string[], get: (id: string) => Promise<T>) =>
    new Map(await Promise.all(ids.map(async (key) => [key, await get(key)] as const)));

  const t = await getTranslator(locale);
  const terms = await known(named('Ui', 'term'), (term) => getTerm(locale, term));
  const facts = await known(
    [...named('Fact', 'id'), ...named('Claims', 'fact')].flatMap((fact) => [fact, `${fact} genitive`]),
    (key) => {
      const [fact = key, form] = key.split(' ');
      return getFact(locale, fact, form === 'genitive' ? form : undefined);
    },
  );
  const sources = await known(named('Provenance', 'sources'), (source) => getSource(locale, source));
  const oldIds = await known(
    sections.flatMap((section) => section.id ?? []),
    (section) => getOldSectionIds(id, section),
  );
  const states = await getSectionStates(locale, id);
  const behind = await known(
    states.filter(({ state }) => state === 'behind').map((state) => state.id),
    (part) => getBehind(locale, id, BEGINNING.includes(part) ? BEGINNING : [part]),
  );
  const { badges } = await getSite();
  const taken = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new Error(`content/articles/${id}/${locale}.mdx: there is no "${key}".`);
    return value;
  };
  return renderArticle(text.root, {
    article: id,
    locale: textLocale,
    pageLocale,
    locales: await getLocales(),
    routes,
    base: import.meta.env.BASE_URL,
    t,
    term: (key) => taken(terms, key),
    fact: (key, form?: FactForm) => taken(facts, form ? `${key} ${form}` : key),
    source: (key) => taken(sources, key),
    platform: (key) => badges.platform[key]?.[locale] ?? key,
    board: await getBoard(pageLocale, article, true),
    oldIds: (section) => oldIds.get(section) ?? [],
    behind: (parts) => parts.map((part) => behind.get(part)).find((found) => found !== undefined),
  });
}
