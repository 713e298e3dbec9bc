/** Gives the lists of steps of a section the beginnings of their steps' ids: `install.`, then `install.2.`. */
export function createStepIds(section: string): () => string {
  let lists = 0;
  // A full stop stands in no section's id, so none of them can be the same.
  return () => (++lists === 1 ? `${section}.` : `${section}.${lists}.`);
}
