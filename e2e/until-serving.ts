import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

/**
 * Waits until a command of ours says that it serves.
 *
 * @param hear gets all that it prints, then and later
 * @throws with what it printed when it ends before
 */
export function untilServing(
  child: ChildProcessByStdio<null, Readable, Readable>,
  hear: (text: string) => void = () => undefined,
): Promise<void> {
  let said = '';
  return new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The server ended.\n${said}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        hear(text);
        if (text.includes('Ctrl+C')) resolve();
      });
  });
}
