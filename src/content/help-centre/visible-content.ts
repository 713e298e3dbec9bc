import type { Article, Catalog, Content } from '../reader/content.ts';
import type { Visibility } from '../schemas/article.ts';

/** What articles, or entries of a catalog, name by id. */
interface Named {
  terms: Set<string>;
  facts: Set<string>;
  sources: Set<string>;
  categories: Set<string>;
}

/**
 * The content as far as the readers of a help centre may know of it: for the public one without internal articles, and
 * without the topics, buttons, facts and sources that nothing but internal articles names.
 *
 * @param visibility `internal` leaves nothing out
 */
export function visibleContent(content: Content, visibility: Visibility): Content {
  if (visibility === 'internal') return content;
  const all = [...content.articles.values()];
  const hidden = all.filter(isInternal);
  if (hidden.length === 0) return content;
  const shown = all.filter((article) => !isInternal(article));
  const [inside, outside] = [namedBy(hidden), namedBy(shown)];
  const isShown = (kind: keyof Named) => (id: string) => !inside[kind].has(id) || outside[kind].has(id);
  const terms = pick(content.terms, isShown('terms'));
  const facts = pick(content.facts, isShown('facts'));
  // A source may be named by a fact or a button in place of an article.
  addSources(inside.sources, content.terms, content.facts);
  addSources(outside.sources, terms, facts);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    ...content,
    categories: pick(content.categories, isShown('categories')),
    terms,
    facts,
    sources: pick(content.sources, isShown('sources')),
    lock: {
      ...content.lock,
      value: Object.fromEntries(Object.entries(content.lock.value).filter(([id]) => ids.has(id))),
    },
    articles: new Map(shown.map((article) => [article.id, article])),
  };
}

/** Also true where it is not known: what nobody can read is shown to nobody. */
export const isInternal = ({ meta }: Pick<Article, 'meta'>): boolean => meta?.value.visibility !== 'public';

function namedBy(articles: readonly Article[]): Named {
  const named: Named = { terms: new Set(), facts: new Set(), sources: new Set(), categories: new Set() };
  const add = (kind: keyof Named, ...ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id) named[kind].add(id);
  };
  for (const { meta, translations, images } of articles) {
    for (const { names } of images.values()) add('terms', ...names.map(({ term }) => term));
    add('categories', meta?.value.category);
    add('sources', ...(meta?.value.sources ?? []));
    for (const { outline, answers } of translations.values()) {
      for (const { parts } of answers)
        for (const part of parts) {
          if (part.kind === 'term') add('terms', part.id);
          if (part.kind === 'fact') add('facts', part.id);
        }
      for (const { name, attributes } of outline?.components ?? []) {
        if (name === 'Ui') add('terms', attributes.term);
        if (name === 'Fact') add('facts', attributes.id);
        if (name === 'Claims') add('facts', attributes.fact);
        if (name === 'Provenance') add('sources', ...(attributes.sources?.split(/\s+/) ?? []));
      }
    }
  }
  return named;
}

function addSources(
  sources: Set<string>,
  terms: Pick<Content['terms'], 'entries'>,
  facts: Pick<Content['facts'], 'entries'>,
): void {
  for (const term of terms.entries.values()) for (const id of term.sources ?? []) sources.add(id);
  for (const { source, claims = [] } of facts.entries.values())
    for (const id of [source, ...claims.map((claim) => claim.source)]) if (id) sources.add(id);
}

function pick<T>(catalog: Catalog<T>, isShown: (id: string) => boolean): Catalog<T> {
  return { ...catalog, entries: new Map([...catalog.entries].filter(([id]) => isShown(id))) };
}
