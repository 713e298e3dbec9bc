/** A product's texts in one language: what it shows, by the key that its code asks for it by. */
export type Messages = ReadonlyMap<string, string>;

/** A message file that cannot be read; its message is one line for the terminal. */
export class MessagesRefused extends Error {
  override name = 'MessagesRefused';
}
