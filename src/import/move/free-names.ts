/**
 * Gives names that nobody has yet: the wanted one, or with the next number behind it. Remembers where it stopped counting, so
 * that a thousand headings of one title take a thousand steps and not a million.
 */
export class FreeNames {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  /** @param taken names that somebody has already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = taken instanceof Set ? (taken as Set<string>) : new Set(taken);
  }

  take(wanted: string): string {
    let name = wanted;
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(name)) name = `${wanted}-${number++}`;
    this.#next.set(wanted, number);
    this.#taken.add(name);
    return name;
  }
}
