import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptOutputs } from './current.ts';

/**
 * Writes outputs of the build that need no page generator.
 *
 * @param folder of the built site
 * @param outputs what makes each, by its path in the site
 * @param keep which of them are made from the help centre alone: they are taken over from the last build where they hold
 */
export function writeOutputs(folder: string, outputs: ReadonlyMap<string, () => string>, keep: RegExp): void {
  const kept = keptOutputs();
  for (const [path, make] of outputs) {
    const isKept = kept && keep.test(path);
    if (isKept && kept.take(path)) continue;
    writeOutput(join(folder, path), isKept ? kept.make(path, make) : make());
  }
}

/** Writes a file and the folders above it. */
export function writeOutput(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}
