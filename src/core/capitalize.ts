/**
 * Starts a text with a capital, as a line of its own does. A first word that has a capital inside is a name with a
 * spelling of its own ("iOS") and is left alone.
 *
 * @param locale BCP 47 tag: capitals differ between languages (Turkish i)
 */
export function capitalize(text: string, locale: string): string {
  return /^\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
