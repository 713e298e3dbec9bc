import { printable, printableError } from '../core/visible.ts';

/** The one way out to the terminal: whatever stands in a text, it cannot command the terminal. */
export function print(text: string): void {
  process.stdout.write(`${printable(text)}\n`);
}

/** The same for what went wrong. */
export function printError(text: string): void {
  process.stderr.write(`${printableError(text)}\n`);
}
