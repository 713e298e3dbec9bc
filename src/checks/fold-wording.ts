/**
 * What remains of a wording when case, accents, punctuation and spacing do not count, to tell whether two are the same.
 *
 * @param locale BCP 47 tag; some languages have their own small letters
 */
export function foldWording(text: string, locale: string): string {
  return text
    .normalize('NFKD')
    .toLocaleLowerCase(locale)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
