/** What to do with the browser's history. */
export type HistoryStep = 'push' | 'replace' | 'none';

/**
 * How a new state of the results page enters the browser's history, so that Back leads through the queries a
 * reader made and not through their letters: a draft takes a new entry and every later draft the same one;
 * submitting settles it.
 *
 * @param here the address now
 * @param next the address of the new state
 * @param onDraft whether the entry now is a draft
 * @param submitted whether the new state was submitted, not just typed
 */
export function historyStep(here: string, next: string, onDraft: boolean, submitted: boolean): HistoryStep {
  if (onDraft) return here === next && !submitted ? 'none' : 'replace';
  return here === next ? 'none' : 'push';
}
