import { describeUse, type UsedName } from '../../../checks/used-names.ts';
import type { Surroundings } from '../verb.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from '../../../content/change.ts';
import { changedLines } from './changed-lines.ts';

/** The text of a file that is not there yet. */
const NOTHING_BEFORE = '';

/** Options of the verbs that change content. */
export const changeOptions = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** What `--help` says of them. */
export const changeHelp = `  --dry-run   shows what would change and changes nothing
  --json      prints the changes as JSON`;

/**
 * Makes changes, or only shows them, and says which.
 *
 * @param used the links of products that the changes are felt by
 * @throws ChangeRefused, or Error of the file system; nothing is changed then
 */
export async function carryOut(
  changes: readonly Change[],
  options: { 'dry-run': boolean; json: boolean },
  { root, shown, print }: Pick<Surroundings, 'root' | 'shown' | 'print'>,
  used: readonly UsedName[] = [],
): Promise<void> {
  const dry = options['dry-run'];
  if (!dry) await applyChanges(root, changes);
  if (options.json) {
    const files = changes.map(({ file, after }) => ({
      file,
      action: after === undefined ? 'delete' : 'change',
    }));
    const usedBy = used.map(({ product, count, file }) => ({ product, count, file }));
    print(JSON.stringify({ dryRun: dry, changes: files, usedBy }, undefined, 2));
    return;
  }
  print(dry ? 'Nothing is changed yet. It would:' : 'Done:');
  for (const { file, before, after } of changes) {
    print(`  ${after === undefined ? 'delete' : 'change'} ${shown(file)}`);
    // What a machine wrote says nothing to people.
    if (dry && after !== undefined && !file.endsWith('.json'))
      for (const line of changedLines(before ?? NOTHING_BEFORE, after)) print(`    ${line}`);
  }
  if (used.length > 0)
    print(
      `\nLinked to by ${used.map(describeUse).join(', ')}. Those links go on working; tell the people of the product what to write instead.`,
    );
}
