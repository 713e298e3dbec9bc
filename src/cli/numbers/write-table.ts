import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withTable } from '../../checks/rules-table.ts';

/** Where numbers are documented. */
export const DOCUMENT = 'README.md';

/**
 * Puts a table into the document, between its marks.
 *
 * @param root the project's root
 * @param marks what stands before and after the table
 * @param make gets the document as it is
 * @throws when the document lacks a mark
 */
export async function writeTable(
  root: string,
  marks: readonly [string, string],
  make: (document: string) => string,
): Promise<void> {
  const file = join(root, DOCUMENT);
  const document = await readFile(file, 'utf8');
  const after = withTable(document, make(document), marks);
  if (after === undefined)
    throw new Error(`${DOCUMENT} lacks ${marks.join(' or ')}. Fix: put both where the table is to stand.`);
  await writeFile(file, await format(after, { ...(await resolveConfig(file)), filepath: file }));
}

/** The machine that measures, in a few words. */
export function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const model = cpus()[0]
    ?.model.replace(/\((?:R|TM)\)|CPU|Processor/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${availableParallelism()} processors${model ? ` (${model})` : ''}, ${memory} GB, Node ${process.versions.node}`;
}
