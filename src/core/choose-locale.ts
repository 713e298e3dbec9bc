/**
 * The language of the help centre that comes nearest to what is wished for: the same, else another kind of it
 * (`pt` for `pt-BR`).
 *
 * @param wishes BCP 47 tags, the most wanted first; those that are missing are passed over
 * @param locales ids of the languages there are
 * @returns one of `locales`; undefined when none of the wishes can be met
 */
export function chooseLocale(
  wishes: Iterable<string | null | undefined>,
  locales: readonly string[],
): string | undefined {
  for (const wish of wishes) {
    if (!wish) continue;
    const nearest = (parts?: number) => locales.find((id) => start(id, parts) === start(wish, parts));
    const found = nearest() ?? nearest(1);
    if (found) return found;
  }
  return undefined;
}

/** The first parts of a tag, in a form that can be compared; some systems write `pt_BR`. */
const start = (tag: string, parts?: number) => tag.toLowerCase().split(/[-_]/, parts).join();
