/**
 * The root of the help centre.
 *
 * @param candidates addresses as people write them, the first that can be used wins
 * @param page address of the page, against which a path is read
 * @returns an absolute http(s) address with a slash at its end; undefined when no candidate is one
 */
export function chooseRoot(
  candidates: Iterable<string | null | undefined>,
  page: string,
): string | undefined {
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate, page)) continue;
    const { protocol, origin, pathname } = new URL(candidate, page);
    if (/^https?:$/.test(protocol)) return origin + pathname.replace(/\/*$/, '/');
  }
  return undefined;
}
