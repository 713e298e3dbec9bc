/** Where a command prints to and what it knows of its surroundings; a test hands over its own. */
export interface Surroundings {
  /** The help centre's folder: it holds `content/`, or is that folder itself. */
  root: string;
  /** The engine's folder, where its documents are. */
  engine: string;
  /** The folder in which the command was typed; paths are meant from there. */
  here: string;
  /** A file of the content as somebody at the terminal finds it. */
  shown(file: string): string;
  env: Record<string, string | undefined>;
  isTerminal: boolean;
  /** Asks whoever sits at the terminal; absent where nobody does. */
  ask?: ((question: string) => Promise<string>) | undefined;
  print(text: string): void;
  printError(text: string): void;
}

/** What a command ends with: all is well, the content has errors, or the command was used wrongly. */
export const EXIT = { ok: 0, errors: 1, usage: 2 } as const;

/** One of the words after `npm run content`. */
export interface Verb {
  /** One line for the list of verbs. */
  summary: string;
  /** What `--help` prints. */
  help: string;
  /**
   * @param args what was typed after the verb
   * @returns the exit code
   * @throws UsageError when the arguments are wrong
   */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>;
}

/** The command was typed wrongly; the message says how to type it. */
export class UsageError extends Error {}
