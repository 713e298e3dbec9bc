/**
 * Leaves the reason of a failure where developers look for it. Readers are told in the page that search failed; what
 * failed may as well be a bug of ours as the network.
 */
export function tellFailure(error: unknown): void {
  // eslint-disable-next-line no-console -- nothing else in the browser keeps it
  console.error(error);
}
