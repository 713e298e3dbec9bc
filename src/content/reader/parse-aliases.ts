import type { Issue } from '../../core/issue.ts';
import type { Alias } from './content.ts';

/** Longer ones are texts, not ways of asking. */
const MOST_CHARACTERS = 300;
/** `How do I get him back [#rehire]` */
const WITH_SECTION = /^(.*\S)\s+\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]$/;

/**
 * Reads `content/articles/<id>/aliases.<locale>.txt`: other ways of asking, one a line.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 */
export function parseAliases(
  text: string | undefined,
  file: string,
): { aliases: readonly Alias[]; issues: Issue[] } {
  const aliases: Alias[] = [];
  const issues: Issue[] = [];
  if (text === undefined) return { aliases, issues };
  const known = new Map<string, number>();
  for (const [index, written] of text.replace(/\n$/, '').split('\n').entries()) {
    const line = index + 1;
    const whole = written.trim();
    const report = (what: string, why: string, fix: string) =>
      issues.push({ code: 'alias-line', severity: 'error', file, line, column: 1, what, why, fix });
    if (whole === '') {
      report('The line is empty.', 'Each line is a way of asking; an empty one finds nothing.', 'Delete it.');
      continue;
    }
    const [, words = whole, section] = WITH_SECTION.exec(whole) ?? [];
    if (words.length > MOST_CHARACTERS) {
      const length = `The alias has ${words.length} characters, more than ${MOST_CHARACTERS}.`;
      report(length, 'Readers’ browsers fetch it to search.', 'Keep the part that somebody would type.');
      continue;
    }
    const key = words.toLowerCase();
    const first = known.get(key);
    if (first !== undefined) {
      report(
        `“${words}” stands in line ${first} already.`,
        'The second one finds nothing more.',
        'Delete it.',
      );
      continue;
    }
    known.set(key, line);
    aliases.push({ text: words, section, line });
  }
  return { aliases, issues };
}
