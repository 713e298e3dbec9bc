import { htmlToHast, type HastNode } from 'satteri';
import { lazyMap } from '../core/lazy.ts';

/** The text of an HTML node and everything in it. */
export function hastText(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as HastNode[]).map(hastText).join('') : '';
}

/** `&laquo;` → `«`; what is no entity of HTML stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, decodeEntity);
}

const decodeEntity = lazyMap((entity: string) => hastText(htmlToHast(entity, { fragment: true })));

/** One space for any run of white space, invisible characters and emoji out. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ufe0f]/g, '')
    .replace(/(?!\p{N}|[*#©®™])\p{Extended_Pictographic}\p{Emoji_Modifier}?/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a text, or lines where the author broke them. */
export function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…])["»”)]?\s+(?=["«“(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
