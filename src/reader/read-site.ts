import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { localesSchema, siteSchema, type Site } from '../schemas/site.ts';

/**
 * Reads `content/site.yaml` at once, for configuration files that cannot wait.
 *
 * @param root the project's root, the folder that holds `content/`
 * @throws one Error whose message says what is wrong with the file
 */
export function readSite(root: string): Site {
  const raw: unknown = parse(readFileSync(join(root, 'content/site.yaml'), 'utf8'));
  const locales = z
    .object({ locales: localesSchema })
    .parse(raw)
    .locales.map((locale) => locale.id);
  return siteSchema(locales as [string, ...string[]]).parse(raw);
}
