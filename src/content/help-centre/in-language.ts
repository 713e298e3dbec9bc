/**
 * A text in a language. The schemas demand it in every language of the site.
 *
 * @param what it is, for the message
 * @throws when it is missing all the same
 */
export function inLanguage(
  texts: Readonly<Partial<Record<string, string>>>,
  locale: string,
  what: string,
): string {
  const text = texts[locale];
  if (text === undefined) throw new Error(`${what} is missing in "${locale}".`);
  return text;
}
