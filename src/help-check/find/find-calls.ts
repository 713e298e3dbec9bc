import { readConstant } from './read-constant.ts';
import { splitCode, type Piece } from './split-code.ts';
import { addUses, NOTHING, type Found, type Value } from './use.ts';

/** More brackets than this are open by mistake, or on purpose. */
const MOST_UNCLOSED = 100;

/** `createElement('help-link', {…})`, `h('help-link', {…})`, `jsx("help-link", {…})`. */
const CREATED = /\(\s*(['"])help-link\1\s*([,)])/g;

/**
 * Finds calls of `helpUrl('article', 'section', { locale: 'xx' })` and elements that are created by a call.
 *
 * @param text a source file without its comments
 * @param names of the functions that take an article and a section
 */
export function findCalls(text: string, names: readonly string[], found: Found): void {
  const call = new RegExp(`(?<![\\w$-])(?:${names.map(escape).join('|')})\\s*(?:<[^<>()]*>\\s*)?\\(`, 'g');
  let unclosed = 0;
  for (const { 0: opening, index } of text.matchAll(call)) {
    if (/\bfunction\s*&?\s*$|\bdef\s+$/.test(text.slice(Math.max(0, index - 20), index))) continue;
    const from = index + opening.length;
    const { pieces, closed } = splitCode(text, from, ',');
    // What nothing closes is no program; to follow each of thousands to its end would take minutes.
    if (!closed && ++unclosed > MOST_UNCLOSED) break;
    const [article, section, options] = pieces;
    if (!article || article.text.trim() === '') continue;
    addUses(found, constant(article), constant(section), options ? keyOf(options, 'locale') : NOTHING);
  }
  for (const { 0: opening, 2: then, index } of text.matchAll(CREATED)) {
    const from = index + opening.length;
    const props = then === ',' ? splitCode(text, from, ',').pieces[0] : undefined;
    const article = props && keyOf(props, 'article');
    if (!article || (article.known && article.known.length === 0))
      found.unclear.push({ at: index, part: 'article' });
    else addUses(found, article, keyOf(props, 'section'), keyOf(props, 'lang'));
  }
}

const escape = (name: string) => name.replace(/[^\w]/g, '\\$&');

const constant = (piece: Piece | undefined): Value => (piece ? readConstant(piece.text, piece.at) : NOTHING);

/** The value of a key of an object that is written out; unclear where the object is not. */
function keyOf({ text, at }: Piece, key: string): Value {
  const object = text.trim();
  if (/^(?:null|undefined|)$/.test(object)) return NOTHING;
  const start = at + text.length - text.trimStart().length;
  if (!object.startsWith('{')) return { known: undefined, at: start };
  let rest = NOTHING;
  for (const piece of splitCode(object, 1, ',').pieces) {
    const [, name, value] = /^\s*['"]?([\w$-]+|\.\.\.)['"]?\s*(:?)/.exec(piece.text) ?? [];
    if (name === '...') rest = { known: undefined, at: start + piece.at };
    if (name !== key) continue;
    if (value !== ':') return { known: undefined, at: start + piece.at };
    const code = piece.text.slice(piece.text.indexOf(':') + 1);
    return readConstant(code, start + piece.at + piece.text.length - code.length);
  }
  return rest;
}
