import type { Content } from '../../content/reader/content.ts';

/** The characters that content is written with. */
export interface UsedCharacters {
  /** Of everything, with both cases of each letter: style sheets change case, and readers type both. */
  all: Set<string>;
  /** Of what is said in one language, by locale id. */
  byLocale: Map<string, Set<string>>;
}

/** Always there, where the font has them: typing in the search field and typography need more than the text shows. */
const ALWAYS =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '«»„“”‘’‚—–…§№·×−‐•\u00A0\u202F\u2060';

/** What of the content is shown to somebody. */
type Texts = Pick<
  Content,
  'locales' | 'site' | 'categories' | 'terms' | 'facts' | 'sources' | 'ui' | 'articles'
>;

/**
 * Collects the characters of the content: an article, its aliases and a language's own words belong to that language;
 * in what languages share, so does what stands under a key named after a locale.
 */
export function usedCharacters(content: Texts): UsedCharacters {
  const shared = new Set(ALWAYS);
  const byLocale = new Map(content.locales.map(({ id }) => [id, new Set<string>()]));
  const add = (text: string, locale: string | undefined) => {
    const own = (locale === undefined ? undefined : byLocale.get(locale)) ?? shared;
    for (const character of text) own.add(character);
  };
  const visit = (value: unknown, locale: string | undefined): void => {
    if (typeof value === 'string') add(value, locale);
    else if (value instanceof Map) for (const child of value.values()) visit(child, locale);
    else if (value !== null && typeof value === 'object')
      for (const [key, child] of Object.entries(value)) visit(child, byLocale.has(key) ? key : locale);
  };

  for (const { locale, all: words } of content.ui) visit(words, locale);
  visit(content.site.value, undefined);
  for (const { entries } of [content.categories, content.terms, content.facts, content.sources])
    visit(entries, undefined);
  for (const { meta, translations, aliases } of content.articles.values()) {
    visit(meta?.value, undefined);
    for (const [locale, { value, body }] of translations) {
      visit(value, locale);
      add(body, locale);
    }
    for (const [locale, { aliases: others }] of aliases) for (const { text } of others) add(text, locale);
  }

  const all = new Set<string>();
  for (const characters of [shared, ...byLocale.values()])
    for (const character of characters)
      for (const form of character + character.toUpperCase() + character.toLowerCase()) all.add(form);
  for (const character of all) if (/[\p{Cc}]/u.test(character)) all.delete(character);
  return { all, byLocale };
}
