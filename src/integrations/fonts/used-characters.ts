import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';

/** The characters that content is written with. */
export interface UsedCharacters {
  /** Of every file, with both cases of each letter: style sheets change case, and readers type both. */
  all: Set<string>;
  /** Of what is said in one language, by locale id. */
  byLocale: Map<string, Set<string>>;
}

const TEXT = new Set(['.mdx', '.md', '.yaml', '.yml', '.json']);

/** Always there, where the font has them: typing in the search field and typography need more than the text shows. */
const ALWAYS =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '«»„“”‘’‚—–…§№·×−‐•\u00A0\u202F\u2060';

/**
 * Collects the characters of a content folder.
 *
 * A file named after a locale (`ru.mdx`, `ui/ru.json`) is that language's; in the files that languages share, so is
 * what stands under a key named after a locale.
 *
 * @param folder the content folder
 * @param locales ids of the site's locales
 */
export function usedCharacters(folder: string, locales: readonly string[]): UsedCharacters {
  const all = new Set(ALWAYS);
  const byLocale = new Map(locales.map((locale) => [locale, new Set<string>()]));
  const add = (text: string, locale: string | undefined) => {
    const own = locale === undefined ? undefined : byLocale.get(locale);
    for (const character of text) own?.add(character);
    for (const character of text + text.toUpperCase() + text.toLowerCase()) all.add(character);
  };

  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const extension = extname(name);
    if (!TEXT.has(extension)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const locale = basename(name, extension);
    add(text, byLocale.has(locale) ? locale : undefined);
    if (!byLocale.has(locale) && extension === '.yaml') {
      for (const said of localizedStrings(text, byLocale)) add(said.text, said.locale);
    }
  }
  for (const character of all) if (/[\p{Cc}]/u.test(character)) all.delete(character);
  return { all, byLocale };
}

/** The strings of a YAML file that stand under a key named after a locale. Nothing for a file that cannot be read. */
function localizedStrings(text: string, locales: ReadonlyMap<string, unknown>) {
  const found: { locale: string; text: string }[] = [];
  const visit = (value: unknown, locale: string | undefined): void => {
    if (typeof value === 'string') {
      if (locale !== undefined) found.push({ locale, text: value });
    } else if (value !== null && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) visit(child, locales.has(key) ? key : locale);
    }
  };
  try {
    visit(parse(text), undefined);
  } catch {
    // The content check reports a broken file with its line; the fonts need not stop the writer's preview.
  }
  return found;
}
