/**
 * Reads the PORT variable.
 *
 * @param value as the environment has it
 * @param fallback when it is not set
 * @returns 0 to 65535; 0 lets the system choose a free one
 * @throws with a message for the terminal when the value is no port
 */
export function parsePort(value: string | undefined, fallback: number): number {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new Error(
      `PORT is "${value}", which is not a port: give a whole number from 1 to 65535, as in PORT=8080.`,
    );
  }
  return port;
}
