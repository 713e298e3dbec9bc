/** The message of something thrown, for the terminal: without the stack, which is no use to the one who typed the command. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
