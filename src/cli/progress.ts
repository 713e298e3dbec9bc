import type { WriteStream } from 'node:tty';

/** A step that is under way. */
export interface Step {
  /** Says how far it is; shown on a terminal only. */
  update: (detail: string) => void;
  /** Ends the step and says what came of it. */
  done: (result?: string) => void;
}

/**
 * Starts a step that may take longer than two seconds and says so: on a terminal one line that counts the seconds,
 * elsewhere a plain line at each end.
 *
 * @param label what is being done, as a phrase: `Building pages`
 * @param stream where to say it
 */
export function startStep(
  label: string,
  stream: Pick<WriteStream, 'write' | 'isTTY'> = process.stdout,
): Step {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  let detail = '';
  const draw = () => stream.write(`\r\u001B[2K${label} … ${[detail, seconds()].filter(Boolean).join(', ')}`);
  const timer = stream.isTTY ? setInterval(draw, 100) : undefined;
  // A step that fails must not keep the process alive.
  timer?.unref();
  if (!stream.isTTY) stream.write(`${label} …\n`);

  return {
    update: (next) => (detail = next),
    done: (result) => {
      clearInterval(timer);
      const end = [result, seconds()].filter(Boolean).join(', ');
      stream.write(stream.isTTY ? `\r\u001B[2K${label}: ${end}\n` : `${label}: ${end}\n`);
    },
  };
}
