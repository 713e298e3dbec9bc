import { isMap, isScalar } from 'yaml';
import type { Change } from '../content/change.ts';
import { applyEdits, type TextEdit } from '../content/text-edit.ts';
import { addEntry, entryOf, readYaml, replaceScalar } from '../content/yaml-text.ts';
import type { Comparison } from './compare-labels.ts';

/**
 * Works out what a comparison with the product changes in terms.yaml: new wordings, and the keys of messages that were
 * found. Comments and formatting stay.
 *
 * @param text of terms.yaml
 * @returns no change when there is nothing to write
 * @throws ChangeRefused when the file is not valid YAML
 */
export function planLabels(file: string, text: string, { changed, keys }: Comparison): Change[] {
  const top = readYaml(text, file).contents;
  const edits: TextEdit[] = [];
  for (const { id, locale, now } of changed) {
    const label = entryOf(entryOf(entryOf(top, id)?.value, 'label')?.value, locale)?.value;
    if (now !== undefined && isScalar(label)) edits.push(replaceScalar(text, label, now));
  }
  for (const [id, key] of keys) {
    const term = entryOf(top, id)?.value;
    if (isMap(term)) edits.push(addEntry(text, term, 'message', key));
  }
  return edits.length === 0 ? [] : [{ file, before: text, after: applyEdits(text, edits) }];
}
