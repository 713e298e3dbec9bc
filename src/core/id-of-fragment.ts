/** The id that a fragment names; none for one that is no address (`#%E0%A4%A`). */
export function idOfFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
