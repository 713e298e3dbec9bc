import type { Issue } from '../../core/issue.ts';
import { engineWords } from '../../i18n/engine-words.ts';
import { uiSchema } from '../schemas/ui.ts';
import { schemaIssues } from './check-schema.ts';
import type { UiFile } from './content.ts';
import { parseJson } from './parse-json.ts';

/**
 * Reads `content/ui/<locale>.json`.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 * @param units units that facts are counted in
 */
export function parseUi(
  text: string | undefined,
  file: string,
  locale: string,
  units: readonly string[],
): { ui: UiFile; issues: Issue[] } {
  const words = new Map<string, string>();
  const all = new Map(Object.entries(engineWords(locale)));
  const ui = { locale, file, words, all };
  if (text === undefined) return { ui: { ...ui, placeOf: () => undefined }, issues: [] };
  const { data, issues, placeOf } = parseJson(text, file);
  if (data === undefined) return { ui: { ...ui, placeOf }, issues };

  const schema = uiSchema(locale, units);
  const result = schema.safeParse(data);
  if (!result.success) issues.push(...schemaIssues(schema, result.error, { file, data, placeOf }));
  if (typeof data === 'object' && data !== null)
    for (const [key, word] of Object.entries(data)) {
      if (typeof word !== 'string') continue;
      words.set(key, word);
      all.set(key, word);
    }
  return { ui: { ...ui, placeOf }, issues };
}
