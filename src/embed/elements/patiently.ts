/** Longer than that nobody waits for a preview, and a click must not wait for the panel, ms: browsers then no longer take a new tab for its doing. */
export const PATIENCE = 4000;

/**
 * Does something once, however often it is asked for; after a failure, once more. Who does not wait for the outcome
 * need not care for failures.
 *
 * @param load what to do; it fails when it takes too long
 */
export function patiently<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return () => {
    if (loaded) return loaded;
    const late = new Promise<never>((_resolve, reject) => {
      setTimeout(reject, PATIENCE);
    });
    loaded = Promise.race([load(), late]);
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
}
