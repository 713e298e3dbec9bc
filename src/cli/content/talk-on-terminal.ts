import { createInterface } from 'node:readline/promises';
import { ChangeRefused } from '../../content/change.ts';

/** A conversation with the person at the terminal. */
export interface Conversation {
  /**
   * @returns the answer, on one line
   * @throws ChangeRefused when they end the input instead (Ctrl+D)
   */
  ask(question: string): Promise<string>;
  /** Gives the terminal back. */
  end(): void;
}

/** Begins to talk with the person at the terminal as soon as there is something to ask. */
export function talkOnTerminal(): Conversation {
  let terminal: ReturnType<typeof createInterface> | undefined;
  let lines: AsyncIterator<string> | undefined;
  let ended = false;
  return {
    async ask(question) {
      terminal ??= createInterface({ input: process.stdin, output: process.stdout }).once(
        'close',
        () => (ended = true),
      );
      // Lines are kept until they are asked for: several answers may be pasted at once.
      lines ??= terminal[Symbol.asyncIterator]();
      if (!ended) {
        terminal.setPrompt(question);
        terminal.prompt();
      }
      const answer = await lines.next();
      if (answer.done) throw new ChangeRefused('\nNot every question was answered; nothing was written.');
      return answer.value;
    },
    end: () => terminal?.close(),
  };
}
