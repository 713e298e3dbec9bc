import { isScalar, isSeq } from 'yaml';
import { ChangeRefused } from '../../../content/change.ts';
import type { SectionRename } from './rename-in-mdx.ts';
import { applyEdits, type TextEdit } from '../../../content/text-edit.ts';
import {
  addEntry,
  addLines,
  entryOf,
  mapUnder,
  plain,
  readYaml,
  replaceScalar,
} from '../../../content/yaml-text.ts';

/**
 * Renames a section in an `article.yaml`: rows of the board that lead to it and, in its own article, the aliases. The
 * old id becomes an alias of the new one; older aliases lead to the newest id, not from one to the next.
 *
 * @param text the whole file
 * @param here whether the file belongs to the article whose section is renamed
 * @throws ChangeRefused when the file cannot be read
 */
export function renameInMeta(text: string, file: string, here: boolean, rename: SectionRename): string {
  const { article, from, to } = rename;
  const document = readYaml(text, file);
  const edits: TextEdit[] = [];

  const board = entryOf(document.contents, 'board')?.value;
  for (const row of isSeq(board) ? board.items : []) {
    const target = entryOf(row, 'to')?.value;
    if (isScalar(target) && target.value === `${article}#${from}`)
      edits.push(replaceScalar(text, target, `${article}#${to}`));
  }
  if (!here) return applyEdits(text, edits);

  const aliases = mapUnder(document, 'sectionAliases');
  if (!aliases && entryOf(document.contents, 'sectionAliases'))
    throw new ChangeRefused(
      `sectionAliases in ${file} is no list of old and new ids. Fix or delete it first.`,
    );
  if (!aliases) {
    edits.push(addLines(text, 'sectionAliases:', `  ${plain(from)}: ${plain(to)}`));
    return applyEdits(text, edits);
  }
  let added = false;
  for (const { key, value } of aliases.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    if (value.value === from) edits.push(replaceScalar(text, value, to));
    // The section gets back an id it had before.
    if (key.value !== to) continue;
    edits.push(replaceScalar(text, key, from));
    added = true;
  }
  if (!added) edits.push(addEntry(text, aliases, from, to));
  return applyEdits(text, edits);
}
