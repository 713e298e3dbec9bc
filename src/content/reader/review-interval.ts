import type { Article, Content } from './content.ts';

/** Half a year: a product renames its buttons within it. */
const DEFAULT_DAYS = 180;

/**
 * After how many days an article has to be compared with its sources again: as its own file says, or its topic, or the
 * site, or half a year.
 */
export function reviewInterval({ meta }: Article, content: Content): number {
  const topic = meta?.value.category;
  const category = topic === undefined ? undefined : content.categories.entries.get(topic);
  return daysOf(meta?.value.review) ?? daysOf(category?.review) ?? siteInterval(content);
}

/** The same for what belongs to no article, such as a fact. */
export function siteInterval({ site }: Content): number {
  return daysOf(site.value.review) ?? DEFAULT_DAYS;
}

/** `90d` → 90; the schema has seen to the form. */
const daysOf = (interval: string | undefined) =>
  interval === undefined ? undefined : Number.parseInt(interval, 10);
