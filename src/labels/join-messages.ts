import type { Messages } from './messages.ts';

/**
 * Adds the messages of one file to those of the others of a language. Two files may use one key for different texts, as
 * the namespaces of i18next do: the later one then has the file's name in front.
 *
 * @param all is added to
 * @param file whose messages they are; its language is left out of its name, so that the key is the same in each
 */
export function joinMessages(all: Map<string, string>, file: string, locale: string, added: Messages): void {
  const name = file
    .replace(/.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .split(/[._-]/)
    .filter((part) => part.toLowerCase() !== locale.toLowerCase())
    .join('-');
  for (const [key, said] of added)
    all.set(all.has(key) && all.get(key) !== said ? `${name}:${key}` : key, said);
}
