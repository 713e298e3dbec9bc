import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a program cost, together with every process that it started. */
export interface TreeCost {
  /** Seconds of processor time, in the program and in the system for it. */
  cpu: number;
  wall: number;
  /** The most memory that all of them held at one moment, looked at twice a second. */
  megabytes: number;
}

const LOOK_EVERY_MS = 500;
/** Characters of what a program said that are passed on when it fails: the reason stands at the end. */
const MOST_SAID = 2000;

/** The shell runs the program and then prints what it and all its children took, as POSIX has it. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/**
 * Runs a program and sums up what it and its children cost. It needs `sh` and `ps`, as every Unix has them.
 *
 * @param command the program and its arguments
 * @param cwd the folder it runs in
 * @param env what is added to the environment
 * @throws Error with what the program said when it fails
 */
export async function runTree(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<TreeCost> {
  const began = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [said, complaints, times] = [1, 2, 3].map((number) => collect(child.stdio[number]));
  let megabytes = 0;
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    void memoryOf(child.pid).then((now) => (megabytes = Math.max(megabytes, now)));
  }, LOOK_EVERY_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0)
      throw new Error(
        `${command.join(' ')} in ${cwd} ended with ${code}:\n${`${said?.()}${complaints?.()}`.slice(-MOST_SAID)}`,
      );
    return { cpu: readTimes(times?.() ?? 'nothing'), wall: (performance.now() - began) / 1000, megabytes };
  } finally {
    clearInterval(watch);
  }
}

/**
 * Reads what `times` of a shell prints: user and system time, of the shell in the first line, of its children in the
 * second, as `1m2.34s`.
 *
 * @returns seconds, all together
 * @throws Error when it is something else
 */
export function readTimes(text: string): number {
  const times = [...text.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 4) throw new Error(`The shell does not say what the program took, but: ${text}`);
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/**
 * Sums up the memory of a process and all that descend from it.
 *
 * @param table lines of `pid ppid kilobytes`
 * @returns megabytes
 */
export function sumTree(table: string, root: number): number {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const kilobytes = new Map(rows.map(([pid = 0, , size = 0]) => [pid, size]));
  const children = Map.groupBy(rows, ([, parent]) => parent);
  const sum = (pid: number): number =>
    (kilobytes.get(pid) ?? 0) +
    (children.get(pid) ?? []).reduce((total, [child = 0]) => total + sum(child), 0);
  return sum(root) / 1024;
}

async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await execute('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return sumTree(stdout, pid);
}

function collect(stream: unknown): () => string {
  let text = '';
  if (stream && typeof stream === 'object' && 'on' in stream)
    (stream as NodeJS.ReadableStream).setEncoding('utf8').on('data', (part: string) => (text += part));
  return () => text;
}
