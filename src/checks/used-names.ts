import type { Place } from '../content/text/place.ts';
import type { Content, Loaded } from '../content/reader/content.ts';
import type { Usage } from '../content/schemas/usage.ts';

/** An article, or one of its sections, that a product links to. */
export interface UsedName {
  /** The product as people call it. */
  product: string;
  /** How many links of it lead there. */
  count: number;
  article: string;
  section: string | undefined;
  file: string;
  place: Place | undefined;
}

/** Every article that products link to, then each of its sections that they do. */
export function* usedNames({ usages }: Pick<Content, 'usages'>): Generator<UsedName> {
  for (const usage of usages)
    for (const [article, { count, sections = {} }] of Object.entries(usage.value.articles ?? {})) {
      const at = ['articles', article];
      const product = productOf(usage);
      const name = { product, article, file: usage.file };
      yield { ...name, count, section: undefined, place: usage.placeOf(at, 'key') };
      for (const [section, count] of Object.entries(sections))
        yield { ...name, count, section, place: usage.placeOf([...at, 'sections', section], 'key') };
    }
}

/** `shop (3 links)` */
export const describeUse = ({ product, count }: Pick<UsedName, 'product' | 'count'>) =>
  `${product} (${count} ${count === 1 ? 'link' : 'links'})`;

const productOf = ({ value, file }: Loaded<Usage>) =>
  value.product ?? file.replace(/^.*\//, '').replace(/\.json$/, '');
