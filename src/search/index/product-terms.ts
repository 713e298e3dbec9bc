import { tokenize } from '../text/tokenize.ts';
import { present } from '../../core/present.ts';

/** A button, menu or name of the product, as it is called in several languages. */
export interface ProductTerm {
  /** Its line in the list of names. */
  url: string;
  /** The one in the reader's language first. */
  names: ProductName[];
}

export interface ProductName {
  locale: string;
  text: string;
}

/** A term in its file: its id, and its names in the order of the file's languages; '' where it has none. */
export type PackedTerm = [id: string, ...names: string[]];

/** Nobody types a name of more words to learn where the button is. */
const MOST_WORDS = 4;

/**
 * Makes terms fit for travel: those that have a name in the reader's language and another one elsewhere. Of several
 * that are called the same everywhere the first, for nobody could tell them apart.
 *
 * @param terms ids with the names that are certain, by language
 * @param languages the reader's first
 */
export function packTerms(
  terms: Iterable<readonly [id: string, names: Readonly<Partial<Record<string, string>>>]>,
  languages: readonly string[],
): PackedTerm[] {
  const packed = new Map<string, PackedTerm>();
  for (const [id, names] of terms) {
    const [own = '', ...others] = languages.map((language) => names[language] ?? '');
    const key = JSON.stringify([own, others]);
    const isTold = own !== '' && others.some((other) => other !== '' && other !== own);
    const isTyped = [own, ...others].every((name) => tokenize(name).length <= MOST_WORDS);
    if (isTold && isTyped && !packed.has(key)) packed.set(key, [id, own, ...others]);
  }
  return [...packed.values()];
}

/** @param urlOf the address of a term in the list of names */
export function unpackTerms(
  terms: readonly PackedTerm[],
  languages: readonly string[],
  urlOf: (id: string) => string,
): ProductTerm[] {
  return terms.map(([id, ...names]) => ({
    url: urlOf(id),
    names: names.flatMap((text, index) =>
      text ? { locale: present(languages[index], `the language of "${text}"`), text } : [],
    ),
  }));
}
