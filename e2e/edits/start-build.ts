import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const ENGINE = join(import.meta.dirname, '../..');

/** A build in a process of its own. */
export interface RunningBuild {
  child: ChildProcess;
  /** All it has printed so far, on either stream. */
  said: () => string;
  /** Waits until it has printed something; fails when it ends without. */
  says: (text: string) => Promise<void>;
  ended: Promise<{ code: number | null; said: () => string }>;
}

/**
 * Starts to build the site of a content folder, at a moment that is always the same.
 *
 * @param env added to the environment
 * @param preload a module that Node runs first
 */
export function startBuild(
  content: string,
  { env = {}, preload }: { env?: Readonly<Record<string, string>>; preload?: string } = {},
): RunningBuild {
  const flags = preload === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [...flags, 'src/cli/build.ts', '--content', content], {
    cwd: ENGINE,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1790000000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const said = () => text;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = new Promise<{ code: number | null; said: () => string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
  const says = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => text.includes(wanted) && resolve();
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`The build never said "${wanted}": ${text}`)));
      look();
    });
  return { child, said, says, ended };
}
