import { readFileSync } from 'node:fs';
import type { Issue } from '../../core/issue.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { contentPath } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { parseSite, SITE_FILE } from './parse-site.ts';

/**
 * Reads `site.yaml` at once, for configuration files that cannot wait.
 *
 * @param root the help centre's folder: it holds `content/`, or is that folder itself
 * @throws one Error whose message says everything that is wrong with the file, and where
 */
export function readSite(root: string): Site {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(contentPath(root, SITE_FILE));
  } catch (error) {
    throw new Error(
      `${SITE_FILE} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
  const { text, issues } = decodeText(bytes, SITE_FILE);
  const parsed = parseSite(text);
  const errors = [...issues, ...parsed.issues].filter((issue) => issue.severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(oneLine).join('\n'));
  const [first = '', ...others] = parsed.locales.map((locale) => locale.id);
  // Everything passed, so nothing is partial; parsing again says so to the compiler.
  return siteSchema([first, ...others]).parse(parsed.site.value);
}

function oneLine({ file, line, column, what, fix }: Issue): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')} ${what} ${fix}`;
}
