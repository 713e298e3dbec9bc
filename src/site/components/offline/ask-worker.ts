import type { Answer, Question } from '../../../offline/kept-files.ts';

/**
 * Asks the service worker.
 *
 * @param progress is told which share is there, 0 to 1, while something is fetched
 * @returns its last answer
 */
export async function askWorker(
  ask: Question['ask'],
  locale: string,
  progress: (share: number) => void = () => undefined,
): Promise<Exclude<Answer, { progress: number }>> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) return progress(data.progress);
      port1.close();
      resolve(data);
    };
    active?.postMessage({ ask, locale } satisfies Question, [port2]);
  });
}
