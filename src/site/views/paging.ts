/** One page of a long list. */
export interface Page<T> {
  /** Counted from 1. */
  number: number;
  /** How many pages the list has. */
  count: number;
  items: readonly T[];
}

/** Cuts a list into pages of at most `size` items; an empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): Page<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The page that an address names by its last part; the first has none. */
export function pageAt<T>(pages: readonly Page<T>[], part: string | undefined): Page<T> {
  const page = pages[part === undefined ? 0 : Number(part) - 1];
  if (!page) throw new Error(`There is no page "${part}".`);
  return page;
}

/** The title of a page: the list's own, and which page of several it is. */
export const numbered = (title: string, { number, count }: Page<unknown>) =>
  number === 1 ? title : `${title} (${number}/${count})`;

/** The last part of a page's address: nothing for the first. */
export const partOf = ({ number }: Page<unknown>) => (number === 1 ? undefined : String(number));
