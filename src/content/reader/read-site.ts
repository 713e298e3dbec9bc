import type { Issue } from '../../core/issue.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { contentFolder } from './content-folder.ts';
import { parseSite, SITE_FILE } from './parse-site.ts';
import { readText } from './read-text.ts';

/**
 * Reads `site.yaml` at once, for configuration files that cannot wait.
 *
 * @param root the help centre's folder: it holds `content/`, or is that folder itself
 * @throws one Error whose message says everything that is wrong with the file, and where
 */
export function readSite(root: string): Site {
  const { text, issues } = readText(contentFolder(root), SITE_FILE);
  if (text === undefined && issues.length === 0)
    throw new Error(`${SITE_FILE} is no plain file. Put the file itself in this place.`);
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
