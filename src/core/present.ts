/**
 * A value that must be there. That it is not is a bug of ours, so it stops the program with a message instead of going
 * on as an empty string.
 *
 * @param value what was looked up
 * @param what what is missing then, for the message: `the text of "rehire"`
 * @throws when there is no value
 */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null)
    throw new Error(`A bug in the help centre’s engine: ${what} is missing.`);
  return value;
}
