import type { Issue } from '../../core/issue.ts';
import { engineWords, speaks } from '../../i18n/engine-words.ts';
import { pluralCategories } from '../../i18n/plurals.ts';
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
  if (text === undefined)
    return { ui: { ...ui, placeOf: () => undefined }, issues: unitsWithoutWords(file, locale, units) };
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

/** A language that the engine speaks needs no file, unless facts are counted in what the engine has no words for. */
function unitsWithoutWords(file: string, locale: string, units: readonly string[]): Issue[] {
  // Without words of the engine the file itself is missing, which is told by its name.
  if (!speaks(locale)) return [];
  const own = engineWords(locale);
  const forms = pluralCategories(locale);
  return units
    .map((unit) => ({ unit, keys: forms.map((form) => `unit.${unit}_${form}`) }))
    .filter(({ keys }) => keys.some((key) => !(key in own)))
    .map(({ unit, keys }) => ({
      code: 'missing-file',
      severity: 'error' as const,
      file,
      what: `The file does not exist, and the engine has no words for the unit "${unit}" of facts.yaml in "${locale}".`,
      why: 'The figure could not be printed.',
      fix: `Create the file: {${keys.map((key) => `"${key}": "{{count}} …"`).join(', ')}}. Or choose another unit.`,
    }));
}
