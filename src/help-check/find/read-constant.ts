import { splitCode } from './split-code.ts';
import type { Value, Written } from './use.ts';

const STRING = /^(['"`])([^\\'"`]*)\1$/;
/** What TypeScript lets stand behind a value without changing it. */
const ASIDE = /\s+(?:as|satisfies)\s+[\w.<>[\]'"| ]+$|!+$/;
/** Nobody writes brackets in brackets deeper than that. */
const DEEPEST = 20;
const NONE = /^(?:undefined|null|void 0|)$/;

/**
 * Reads an expression as far as it says itself what it is: a string, a choice between strings, nothing.
 *
 * @param code the expression, in JavaScript or something alike
 * @param at its offset in the file
 */
export function readConstant(code: string, at: number): Value {
  const known = constantsOf(code, at);
  return known ? { known } : { known, at: at + code.length - code.trimStart().length };
}

function constantsOf(code: string, at: number, depth = 0): Written[] | undefined {
  if (depth > DEEPEST) return undefined;
  const trimmed = code.trim();
  const start = at + code.length - code.trimStart().length;
  if (NONE.test(trimmed)) return [];
  const [, quote, value] = STRING.exec(trimmed) ?? [];
  if (value !== undefined)
    return quote === '`' && value.includes('${') ? undefined : [{ value, at: start + 1 }];

  if (trimmed.startsWith('(') && splitCode(trimmed, 1, '').end === trimmed.length - 1)
    return constantsOf(trimmed.slice(1, -1), start + 1, depth + 1);
  const bare = trimmed.replace(ASIDE, '');
  if (bare !== trimmed) return constantsOf(bare, start, depth + 1);

  const { pieces, end } = splitCode(trimmed, 0, '?:');
  if (end < trimmed.length || pieces.length < 3) return undefined;
  // What stands before a question mark is the condition.
  const answers = pieces
    .filter(({ by }) => by !== '?')
    .map(({ text, at }) => constantsOf(text, start + at, depth + 1));
  return answers.every((answer) => answer !== undefined) ? answers.flat() : undefined;
}
