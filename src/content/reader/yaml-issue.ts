import type { Issue } from '../../core/issue.ts';
import type { Place } from '../text/place.ts';

const UNREADABLE = 'Nothing of the file can be used until this is fixed.';

/** What to type instead, by the parser's own codes; the parser's words alone help few writers. */
const FIXES: Record<string, { code: string; what?: string; why?: string; fix: string }> = {
  DUPLICATE_KEY: {
    code: 'duplicate-key',
    what: 'The same key stands twice',
    why: 'Only one of the two would count, and nobody sees which.',
    fix: 'Delete one of them, or give it another id.',
  },
  MULTIPLE_DOCS: {
    code: 'yaml-syntax',
    what: 'A line of --- starts a second document in the same file',
    fix: 'Delete that line: one file holds one document.',
  },
  TAB_AS_INDENT: {
    code: 'yaml-syntax',
    what: 'The line is indented with a tab',
    fix: 'Indent with two spaces for each step.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-syntax',
    what: 'There is a colon with a space inside the text of a value',
    fix: "Put the whole text in quotes: 'Note: like this'.",
  },
  BAD_SCALAR_START: {
    code: 'yaml-syntax',
    fix: "Put the value in quotes: '@like this'.",
  },
  MISSING_CHAR: {
    code: 'yaml-syntax',
    fix: 'Close the quote or bracket, or add the missing colon or comma, at this place or before it.',
  },
  BAD_INDENT: {
    code: 'yaml-syntax',
    fix: 'Close every [ and {, and indent the line like its neighbours.',
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-syntax',
    fix: "Delete the word that starts with !, or put the value in quotes: '!like this'.",
  },
  ALIAS: {
    code: 'yaml-alias',
    fix: 'Write the value out instead of referring to another with *.',
  },
};

/**
 * Says what a YAML parser found in a writer's words.
 *
 * @param problem the parser's code and message
 * @param text the whole text, to quote a duplicate key from
 */
export function yamlIssue(
  problem: { code: string; message: string; pos?: [number, number] },
  text: string,
  file: string,
  place: Place,
): Issue {
  const known = FIXES[problem.code];
  const quoted = problem.code === 'DUPLICATE_KEY' && problem.pos ? wordAt(text, problem.pos[0]) : undefined;
  return {
    code: known?.code ?? 'yaml-syntax',
    severity: 'error',
    file,
    ...place,
    what: known?.what
      ? `${known.what}${quoted ? `: ${quoted}` : ''}.`
      : `Not valid YAML: ${problem.message.replace(/\.?$/, '.')}`,
    why: known?.why ?? UNREADABLE,
    fix: known?.fix ?? 'Look for a missing quote, colon or indent; put texts with : # \' or " in quotes.',
  };
}

/** The key that starts at an offset. */
function wordAt(text: string, offset: number): string | undefined {
  return /^("[^"\n]*"|'[^'\n]*'|[^:\s]+)/.exec(text.slice(offset, offset + 200))?.[0];
}
