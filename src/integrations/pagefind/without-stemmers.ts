import { searchRules } from '../../languages/search.ts';

/** The list of languages that Pagefind's client reads first. */
export const ENTRY_FILE = 'pagefind-entry.json';
/** The part of its client that stems words of this language. */
const stemmerFile = (locale: string) => `wasm.${locale}.pagefind`;

interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

/**
 * Takes Pagefind's stemmers out of an index where search stems by itself: its client is 3 KB smaller without one, and the
 * same for all such languages.
 *
 * @param text of `ENTRY_FILE`
 * @returns the text to put in its place, and the files that nobody fetches then
 */
export function withoutStemmers(text: string): { entry: string; unused: string[] } {
  const { languages, ...rest } = JSON.parse(text) as Entry;
  const unused: string[] = [];
  for (const [locale, language] of Object.entries(languages)) {
    if (language.wasm === null || !searchRules(locale).stemsForIndex) continue;
    unused.push(stemmerFile(language.wasm));
    language.wasm = null;
  }
  return { entry: JSON.stringify({ ...rest, languages }), unused };
}
