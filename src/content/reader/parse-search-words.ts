import type { Issue } from '../../core/issue.ts';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words.ts';
import { checkSchema } from './check-schema.ts';
import type { Loaded } from './content.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Reads `content/search/<locale>.yaml`.
 *
 * @param text with `\n` as line break; undefined when there is no such file: a language can do without
 */
export function parseSearchWords(
  text: string | undefined,
  file: string,
): { words: Loaded<SearchWords>; issues: Issue[] } {
  const { data, issues, placeOf } = parseYaml(text, file);
  if (text === undefined || data === undefined)
    return { words: { file, value: {}, flawed: new Set(), placeOf }, issues };
  // A file of comments alone has no words yet.
  const checked = checkSchema(searchWordsSchema, { file, data: data ?? {}, placeOf });
  return {
    words: { file, value: checked.value, flawed: checked.flawed, placeOf },
    issues: [...issues, ...checked.issues],
  };
}
