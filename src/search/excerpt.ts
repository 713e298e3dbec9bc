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
 * Pagefind marks a word with the punctuation around it; here only its letters and digits are the hit.
 */
export function readExcerpt(html: string): Segment[] {
  return html.split(/(<mark>.*?<\/mark>)/s).flatMap((piece): Segment[] => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
    if (!marked) return plain(decode(piece));
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(decode(marked[1] ?? '')) ?? [];
    return [...plain(before), ...(word ? [{ text: word, hit: true }] : []), ...plain(after)];
  });
}

const plain = (text: string): Segment[] => (text ? [{ text, hit: false }] : []);
