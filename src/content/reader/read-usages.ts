import type { Issue } from '../../core/issue.ts';
import { usageSchema, type Usage } from '../schemas/usage.ts';
import { checkSchema } from './check-schema.ts';
import type { Loaded } from './content.ts';
import type { Folder } from './list-content.ts';
import { parseJson } from './parse-json.ts';
import type { ReadText } from './read-text.ts';

/**
 * Reads `content/usage/*.json`: which articles and sections products link to.
 *
 * @param folder of the files; undefined where there is none
 * @param read gives the text of a file by its path
 */
export function readUsages(
  folder: Folder | undefined,
  read: (file: string) => ReadText,
): { usages: Loaded<Usage>[]; issues: Issue[] } {
  const usages: Loaded<Usage>[] = [];
  const issues: Issue[] = [];
  if (!folder) return { usages, issues };
  for (const name of folder.files.filter(isUsageFile)) {
    const file = `${folder.path}/${name}`;
    const { text, issues: unreadable } = read(file);
    issues.push(...unreadable);
    if (text === undefined) continue;
    const { data, issues: broken, placeOf } = parseJson(text, file);
    issues.push(...broken);
    if (data === undefined) continue;
    const { value, flawed, issues: wrong } = checkSchema(usageSchema, { file, data, placeOf });
    issues.push(...wrong);
    usages.push({ file, value, flawed, placeOf });
  }
  return { usages, issues };
}

/** True for the name of a product's file. */
export const isUsageFile = (name: string) => name.endsWith('.json');
