import { readConstant } from './read-constant.ts';
import { splitCode } from './split-code.ts';
import { NOTHING, type Value } from './use.ts';
import { present } from '../../core/present.ts';

/** The start tag of an element, as far as its attributes can be read. */
export interface Tag {
  /** Attributes by their name in HTML. */
  attributes: Map<string, Value>;
  /** Whether a program puts further attributes there: `{...props}`, `v-bind="props"`, `<?= $attributes ?>`. */
  open: boolean;
  /** Offset behind the tag. */
  end: number;
}

/** What a program on the server puts into a page, by how it begins and ends. */
const ISLANDS: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<%', '%>'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['${', '}'],
];
const NAME = /[^\s=>/"'{}<\\]+/y;
const SPACE = /[\s\\]*/y;
const UNQUOTED = /[^\s>"'`]+/y;
/** Ids hold none of these; programs and the seams of strings do. */
const PROGRAM = /[{}$<>%'"`+\\()]/;
/** `:article` and `v-bind:article` of Vue, `[article]` and `[attr.article]` of Angular. */
const BOUND = /^(?:v-bind:|:)(.+)$|^\[(?:attr\.)?(.+)\]$/;
/** No tag is that long. */
const LONGEST = 5000;

/**
 * Reads a start tag in HTML or any language that writes tags: JSX, Vue, Svelte, templates of PHP, Ruby, Twig.
 *
 * @param text the whole file
 * @param from the offset behind the tag's name
 */
export function readTag(text: string, from: number): Tag {
  const tag: Tag = { attributes: new Map(), open: false, end: from };
  const limit = Math.min(text.length, from + LONGEST);
  let at = from;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };

  for (;;) {
    match(SPACE);
    tag.end = at;
    if (at >= limit || text[at] === '>' || text.startsWith('/>', at)) return tag;
    const island = endOfIsland(text, at);
    if (island !== undefined) {
      tag.open = true;
      at = island;
    } else if (text[at] === '{') {
      // `{...props}`, or `{article}` in Svelte.
      const { pieces, end } = splitCode(text, at + 1, '');
      const code = present(pieces[0], 'the code').text.trim();
      if (/^\w+$/.test(code)) tag.attributes.set(code, { known: undefined, at: at + 1 });
      // A comment was here.
      else if (code !== '') tag.open = true;
      at = end + 1;
    } else {
      const name = match(NAME);
      if (name === '') {
        // A slash, or a quote where none belongs: the tag goes on behind it.
        if (text[at] === '<') return tag;
        at++;
        continue;
      }
      const bound = BOUND.exec(name);
      if (name === 'v-bind' || name === 'v-on') tag.open = true;
      const before = at;
      match(SPACE);
      if (text[at] !== '=') {
        at = before;
        tag.attributes.set(bound?.[1] ?? name, NOTHING);
        continue;
      }
      at++;
      match(SPACE);
      const { value, end } = readValue(text, at, bound !== null);
      tag.attributes.set((bound?.[1] ?? bound?.[2] ?? name).toLowerCase(), value);
      at = Math.max(end, at);
    }
  }
}

function readValue(text: string, at: number, bound: boolean): { value: Value; end: number } {
  if (text[at] === '{' && !text.startsWith('{{', at)) {
    const { pieces, end } = splitCode(text, at + 1, '');
    return { value: readConstant(present(pieces[0], 'the code').text, at + 1), end: end + 1 };
  }
  const quote = text[at];
  // The backslash of `\"` was taken for space.
  if (quote === '"' || quote === "'") {
    const end = endOfQuoted(text, at + 1, quote);
    const written = text.slice(at + 1, end).replace(/\\$/, '');
    return { value: valueOf(written, at + 1, bound), end: end + 1 };
  }
  const island = endOfIsland(text, at);
  if (island !== undefined) return { value: { known: undefined, at }, end: island };
  UNQUOTED.lastIndex = at;
  const [written = ''] = UNQUOTED.exec(text) ?? [];
  return { value: valueOf(written, at, bound), end: at + written.length };
}

function valueOf(written: string, at: number, bound: boolean): Value {
  if (bound) return readConstant(written, at);
  return PROGRAM.test(written) ? { known: undefined, at } : { known: [{ value: written, at }] };
}

/** The quote that ends a value; quotes in what a program puts there do not. */
function endOfQuoted(text: string, from: number, quote: string): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (text[at] === quote) return at;
    const island = endOfIsland(text, at);
    if (island !== undefined) at = island - 1;
  }
  return from;
}

function endOfIsland(text: string, at: number): number | undefined {
  const island = ISLANDS.find(([open]) => text.startsWith(open, at));
  if (!island) return undefined;
  const end = text.indexOf(island[1], at + 2);
  return end < 0 ? undefined : end + island[1].length;
}
