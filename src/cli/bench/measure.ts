import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a run of a program cost. */
export interface Cost {
  seconds: number;
  /** The most memory the process held at once. */
  megabytes: number;
  /** What the program itself says. */
  said: string;
}

/** What a program says may be long. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs one of the programs of this folder as {@link runProgram} does, and says what it cost. */
export function measure(program: string, ...args: string[]): Promise<Cost> {
  return runProgram<Cost>(program, ...args);
}

/**
 * Runs one of the programs of this folder in a process of its own, so that each starts with an empty heap, and with the
 * options of Node that this process has, which `npm run content check` has as well.
 *
 * @param program name of the file
 * @returns what it printed, read as JSON
 * @throws Error when it fails
 */
export async function runProgram<T>(program: string, ...args: string[]): Promise<T> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await execute(process.execPath, [...process.execArgv, file, ...args], {
    maxBuffer: MOST_OUTPUT,
  });
  return JSON.parse(stdout) as T;
}

/** The run in the middle, by seconds. */
export function medianOf(costs: readonly Cost[]): Cost {
  const sorted = [...costs].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('There is no median of nothing.');
  return middle;
}
