/** Runs a task; the answer is undefined when a newer task was started before it came. */
export type Latest = <T>(task: (signal: AbortSignal) => Promise<T>) => Promise<T | undefined>;

/**
 * Makes a runner of tasks of which only the newest counts. Starting one aborts the one before; what that one
 * answers or throws afterwards is dropped. What the newest throws is thrown.
 */
export function createLatest(): Latest {
  let running = new AbortController();
  return async (task) => {
    running.abort();
    const controller = new AbortController();
    running = controller;
    try {
      const answer = await task(controller.signal);
      return controller.signal.aborted ? undefined : answer;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    }
  };
}
