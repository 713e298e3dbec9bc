/**
 * Puts words into a text: `{{site}}` becomes what `words.site` says.
 *
 * @throws Error when the text asks for a word that there is not
 */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word === undefined)
      throw new Error(`The template asks for {{${name}}}; known are ${Object.keys(words).join(', ')}.`);
    return word;
  });
}
