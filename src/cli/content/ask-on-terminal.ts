import { createInterface } from 'node:readline/promises';

/**
 * Asks the person at the terminal.
 *
 * @returns the answer, on one line
 * @throws Error when they end the input instead (Ctrl+D)
 */
export async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<never>((_, reject) => {
    terminal.once('close', () => reject(new Error('the questions were not answered; nothing was written')));
  });
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    ended.catch(() => undefined);
    terminal.close();
  }
}
