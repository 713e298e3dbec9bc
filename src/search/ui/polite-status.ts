/** Longer than the pauses of someone typing, so that they hear the last count and not every one. */
const PAUSE = 600;

/**
 * Speaks through a live region, once the reader has paused.
 *
 * @param region an element with `role="status"` that is on the page before anything is said
 */
export function createPoliteStatus(region: HTMLElement): (message: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // The same words again would be read again.
      if (region.textContent !== message) region.textContent = message;
    }, PAUSE);
  };
}
