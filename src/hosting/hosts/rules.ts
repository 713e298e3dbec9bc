import { HEADER_TABLE, TWIN_PAGES } from '../header-table.ts';
import { literal, patternSource, type PathPattern } from '../path-pattern.ts';
import type { ServedSite } from './served-site.ts';

/** A row of the table with its patterns as regular expressions for the paths that visitors ask for. */
export interface HeaderRule {
  name: string;
  values: { source: string; value: string }[];
  otherwise: string | undefined;
  evenMissing: boolean;
  /** Goes by the address that was asked for, whatever is sent in its place. */
  asAskedFor: boolean;
}

/** One regular expression for all the patterns, anchored; PCRE, RE2 and JavaScript read it alike. */
export function pathSource(patterns: readonly PathPattern[], { root, locales }: ServedSite): string {
  const sources = patterns.map((pattern) => patternSource(pattern, locales));
  return `^${literal(root)}${sources.length === 1 ? sources.join('') : `(?:${sources.join('|')})`}$`;
}

/** The table of headers for the paths of a site. */
export const headerRules = (site: ServedSite): HeaderRule[] =>
  HEADER_TABLE.map(({ name, values, otherwise, evenMissing = false, negotiated = false }) => ({
    name,
    values: values.map(({ paths, value }) => ({ source: pathSource(paths, site), value })),
    otherwise,
    evenMissing,
    asAskedFor: evenMissing || negotiated,
  }));

/** The pages that have a Markdown copy, without the slash at their end. */
export const twinSource = (locales: readonly string[]): string =>
  TWIN_PAGES.map((pattern) => patternSource(pattern.slice(0, -1), locales)).join('|');

/** Expressions for a language tag at the start of a wish: `ru`, `ru-RU`, `ru_RU,…`. */
export const tagSource = (locale: string): string => `^\\s*${literal(locale)}([-_,;\\s]|$)`;
