/**
 * Makes a function that runs another once calls have stopped coming.
 *
 * @param run what to run
 * @param quiet how long calls must have stopped, in milliseconds
 */
export function debounce(run: () => void, quiet: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
  };
}
