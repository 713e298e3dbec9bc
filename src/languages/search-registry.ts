import { ar } from './ar/search.ts';
import { de } from './de/search.ts';
import { en } from './en/search.ts';
import { ru } from './ru/search.ts';
import { zh } from './zh/search.ts';
import type { SearchRules } from './search-rules.ts';

/**
 * What search knows of each language, by the folder it stands in. In a browser only those that the site has: a build
 * leaves out the others.
 */
export const registry: Readonly<Record<string, SearchRules>> = { ar, de, en, ru, zh };
