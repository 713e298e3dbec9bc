/**
 * Reads JSON of i18next (nested or flat) and of FormatJS (`{id: {defaultMessage}}` or a list of `{id, defaultMessage}`),
 * and string catalogues of Apple (`.xcstrings`).
 *
 * @param locale picks the language of a file that holds several
 * @throws SyntaxError when it is no JSON
 */
export function readJson(text: string, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (isRecord(data) && isRecord(data['strings']) && 'sourceLanguage' in data)
    readCatalogue(data['strings'], locale, data['sourceLanguage'] === locale, found);
  else if (Array.isArray(data)) for (const entry of data) readEntry(entry, found);
  else flatten(data, [], found);
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flatten(value: unknown, path: readonly string[], found: Map<string, string>): void {
  if (typeof value === 'string') found.set(path.join('.'), value);
  else if (isRecord(value)) {
    if (typeof value['defaultMessage'] === 'string') found.set(path.join('.'), value['defaultMessage']);
    else for (const [key, inner] of Object.entries(value)) flatten(inner, [...path, key], found);
  }
}

function readEntry(entry: unknown, found: Map<string, string>): void {
  if (isRecord(entry) && typeof entry['id'] === 'string' && typeof entry['defaultMessage'] === 'string')
    found.set(entry['id'], entry['defaultMessage']);
}

function readCatalogue(
  strings: Record<string, unknown>,
  locale: string,
  isSource: boolean,
  found: Map<string, string>,
): void {
  for (const [key, entry] of Object.entries(strings)) {
    const languages = isRecord(entry) ? entry['localizations'] : undefined;
    const own = isRecord(languages) ? languages[locale] : undefined;
    const unit = isRecord(own) ? own['stringUnit'] : undefined;
    if (isRecord(unit) && typeof unit['value'] === 'string') found.set(key, unit['value']);
    // In the source language the key is the text, unless the catalogue says otherwise.
    else if (isSource) found.set(key, key);
  }
}
