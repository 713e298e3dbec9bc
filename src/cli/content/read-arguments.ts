import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './verb.ts';

/**
 * Reads what was typed after a verb.
 *
 * @throws UsageError when there is an option that the verb does not know
 */
export function readArguments<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
