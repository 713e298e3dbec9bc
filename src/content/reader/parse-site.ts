import { z } from 'zod';
import type { Issue } from '../../core/issue.ts';
import type { Locale } from '../../core/locale.ts';
import { localesSchema, siteSchema, type Site } from '../schemas/site.ts';
import type { Loaded } from './content.ts';
import { checkSchema } from './check-schema.ts';
import { parseYaml } from './parse-yaml.ts';

export const SITE_FILE = 'content/site.yaml';

const localesOnly = z.object({ locales: localesSchema });

/** What `site.yaml` says, as far as it is right. */
export interface ParsedSite {
  site: Loaded<Site>;
  /** Empty when the file does not name any language properly. */
  locales: Locale[];
  issues: Issue[];
}

/**
 * Reads `content/site.yaml`.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 * @param guess ids of the languages to check the texts for when the file does not name them properly
 */
export function parseSite(text: string | undefined, guess: readonly string[] = []): ParsedSite {
  const { data, issues, placeOf } = parseYaml(text, SITE_FILE);
  if (text === undefined || data === undefined)
    return {
      site: { file: SITE_FILE, value: {}, flawed: new Set([undefined]), placeOf },
      locales: [],
      issues,
    };

  const listed = localesOnly.safeParse(data);
  const locales: Locale[] = listed.success ? listed.data.locales : [];
  const [first, ...others] = listed.success ? locales.map((locale) => locale.id) : guess;
  const checkable = { file: SITE_FILE, data, placeOf };
  const checked =
    first === undefined
      ? { ...checkSchema(localesOnly, checkable), value: {} }
      : checkSchema(siteSchema([first, ...others]), checkable);
  return {
    site: { file: SITE_FILE, value: checked.value, flawed: checked.flawed, placeOf },
    locales,
    issues: [...issues, ...checked.issues],
  };
}
