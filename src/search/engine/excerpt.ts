import { present } from '../../core/present.ts';
/** A piece of text; `hit` when it is a found word. */
export interface Segment {
  text: string;
  hit: boolean;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>' };
const decode = (text: string) => text.replace(/&[lg]t;/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * Reads an excerpt of Pagefind's: plain text in which `<` and `>` are escaped (nothing else is) and found words
 * stand in `<mark>`. The segments are text, so no markup of the index ever reaches the page.
 *
 * Pagefind marks a word with the punctuation around it; here only its letters and digits are the hit. It sets the
 * ellipsis apart like a word; here it joins the words, and is dropped after a whole sentence.
 */
export function readExcerpt(html: string): Segment[] {
  const joined = html
    .replace(/^…\s/, '…')
    .replace(/(?<=[.!?])\s…$/, '')
    .replace(/\s…$/, '…');
  return joined.split(/(<mark>.*?<\/mark>)/s).flatMap((piece): Segment[] => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
    if (!marked) return plain(decode(piece));
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(decode(present(marked[1], 'the marked words'))) ?? [];
    return [...plain(before), ...(word ? [{ text: word, hit: true }] : []), ...plain(after)];
  });
}

const plain = (text: string): Segment[] => (text ? [{ text, hit: false }] : []);

/**
 * An excerpt without the title it begins with, which stands right above it on the screen. Pagefind puts a full stop
 * after a title that has no end of its own.
 */
export function withoutLead(segments: Segment[], title: string): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  const rest = text.slice(title.length);
  const ends = /[.!?…]$/.test(title) ? /^\s*/ : /^(\.\s*|$)/;
  const end = fold(text).startsWith(fold(title)) && ends.exec(rest);
  if (!end) return segments;
  let cut = title.length + end[0].length;
  return segments.flatMap((segment) => {
    const kept = segment.text.slice(cut);
    cut = Math.max(0, cut - segment.text.length);
    return kept ? [{ ...segment, text: kept }] : [];
  });
}

/** Pagefind turns every space into a plain one; lengths stay. */
const fold = (text: string) => text.replace(/\s/g, ' ');
