/** Spaces, control characters and invisible characters: browsers skip some of them in a scheme, people do not see any. */
const HIDDEN = /[\p{C}\s]/gu;
const PLAIN = /^[a-z]+(?=:)/;

/**
 * The scheme of an address as a browser would understand it, in small letters: `javascript` for ` JaVa\tScript:…`.
 *
 * @returns undefined for an address without one
 */
export function schemeOf(url: string): string | undefined {
  // Nearly every address has nothing to hide.
  const [plain] = PLAIN.exec(url) ?? [];
  if (plain !== undefined) return plain;
  return /^([^:/?#]*):/.exec(percentDecoded(url).replace(HIDDEN, ''))?.[1]?.toLowerCase();
}

/** Percent signs in the first letters serve only to hide a scheme. */
function percentDecoded(url: string): string {
  return url.replace(/^[^:/?#]*/, (head) => {
    try {
      return decodeURIComponent(head);
    } catch {
      return head;
    }
  });
}
