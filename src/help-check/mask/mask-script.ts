import { blank } from './blank.ts';

/* Strings, templates and regular expressions are matched so that nothing in them is taken for a comment. */
const STRING = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`;
const FLAT_TEMPLATE = String.raw`\x60(?:\\[\s\S]|[^\\\x60])*\x60`;
const BRACES = String.raw`\{(?:[^{}]|\{[^{}]*\})*\}`;
const HOLE = String.raw`\$\{(?:[^{}\x60]|${FLAT_TEMPLATE}|${BRACES})*\}`;
/** With templates in its holes; where those are deeper still, it is taken for several, with code between them. */
const TEMPLATE = String.raw`\x60(?:\\[\s\S]|${HOLE}|\$(?!\{)|[^\\\x60$])*\x60|${FLAT_TEMPLATE}`;
const BLOCK = String.raw`\/\*[\s\S]*?(?:\*\/|(?![\s\S]))`;
/** The colon belongs to an address in the text of an element: `https://…`. */
const LINE = String.raw`(?<!:)\/\/[^\n]*`;
/** A slash that cannot divide, since no value stands before it, and is no end of an element. */
const EXPRESSION = String.raw`(?<=[(,=:[!&|?;{][ \t]*)\/(?![*/>])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/`;

const SCRIPT = new RegExp([STRING, TEMPLATE, BLOCK, LINE, EXPRESSION].join('|'), 'g');

/** Blanks the comments of JavaScript, TypeScript and JSX. */
export function maskScript(code: string): string {
  return code.replace(SCRIPT, (token) =>
    token.startsWith('//') || token.startsWith('/*') ? blank(token) : token,
  );
}

const HEREDOC = String.raw`<<<\s*(["']?)(\w+)\1\r?\n[\s\S]*?\n\s*\2\b`;
const PHP = new RegExp(
  [HEREDOC, STRING.replaceAll(String.raw`\n`, ''), BLOCK, LINE, String.raw`(?<=^|[\s;{}])#(?!\[)[^\n]*`].join(
    '|',
  ),
  'gm',
);

/** Blanks the comments of PHP code. */
export function maskPhp(code: string): string {
  return code.replace(PHP, (token) => (/^(?:\/\/|\/\*|#)/.test(token) ? blank(token) : token));
}

const HASH = new RegExp([STRING, String.raw`(?<=^|\s)#(?!\{)[^\n]*`].join('|'), 'gm');

/** Blanks comments that begin with `#`, as in Ruby and YAML. */
export function maskHash(code: string): string {
  return code.replace(HASH, (token) => (token.startsWith('#') ? blank(token) : token));
}
