import { OBJECT, placeIn, type ProseBlock } from '../../content/text/prose.ts';
import type { Content } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { eachWord, wordHashes } from '../texts/word-hashes.ts';
import { at, prose } from '../walk.ts';

/** A few words in quotation marks of any kind. */
const QUOTED = /[«“„"‘]([^«»“”„"‘’\uFFFC\n]{1,80})[»”“"’]/g;
const PUNCTUATION_AROUND = /^[\s.,:;!?…]+|[\s.,:;!?…]+$/g;

export const termInProse = defineRule(
  {
    code: 'term-in-prose',
    severity: 'warning',
    explain:
      'Readers with the product in another language are not told what the button is called there, and a renamed button keeps its old name here.',
  },
  function* (content) {
    const labels = new Map(content.locales.map(({ id }) => [id, termsByLabel(content, id)]));
    for (const { block, ...use } of prose(content)) {
      // Headings hold no components: the contents could not show them.
      if (block.kind === 'heading') continue;
      const known = labels.get(use.translation.locale);
      if (!known) continue;
      for (const { offset, label, ids } of namesIn(block, known))
        yield {
          ...at(use, placeIn(block, offset)),
          what: `“${label}” is the name of a button or menu written out.`,
          fix: `Write ${ids.map((id) => `<Ui term="${id}" />`).join(' or ')}, without quotation marks or bold type.`,
        };
    }
  },
);

interface Labels {
  ids: ReadonlyMap<string, string[]>;
  /** Labels of several words, by the number of their first word. */
  several: ReadonlyMap<number, string[]>;
}

interface NameFound {
  offset: number;
  label: string;
  ids: string[];
}

/** Ids of terms by the label the product shows; labels that are our own wording are ordinary text. */
function termsByLabel({ terms, searchWords }: Content, locale: string): Labels {
  const ids = new Map<string, string[]>();
  for (const [id, { label, unconfirmed = [] }] of terms.entries) {
    const said = label?.[locale];
    if (said && !unconfirmed.includes(locale)) ids.set(said, [...(ids.get(said) ?? []), id]);
  }
  // In quotation marks it may be the earlier name of something else.
  for (const { older } of terms.entries.values())
    for (const label of older?.[locale] ?? []) ids.delete(label);
  const everywhere = new Set(searchWords.get(locale)?.value.everywhere ?? []);
  const several = new Map<number, string[]>();
  for (const label of ids.keys()) {
    const [first] = isTelling(label, everywhere) ? wordHashes([{ text: label }]) : [];
    if (first !== undefined) several.set(first, [...(several.get(first) ?? []), label]);
  }
  return { ids, several };
}

/** Only a capital letter tells “Copy link” from any link one copies; a product’s name has one always. */
function isTelling(label: string, names: ReadonlySet<string>): boolean {
  const words = label.split(/\s+/).filter((word) => !names.has(word));
  return words.length > 1 && words.some((word) => /^\p{Lu}/u.test(word));
}

function* namesIn(block: ProseBlock, { ids, several }: Labels): Generator<NameFound> {
  const { text, strong } = block;
  const seen = new Set<number>();
  const found = function* (offset: number, words: string): Generator<NameFound> {
    const label = words.replace(PUNCTUATION_AROUND, '');
    const terms = ids.get(label);
    const start = offset + words.indexOf(label);
    if (!terms || seen.has(start)) return;
    seen.add(start);
    yield { offset: start, label, ids: terms };
  };
  for (let index = 0; index < strong.length; index += 2)
    yield* found(strong[index] ?? 0, text.slice(strong[index], strong[index + 1]));
  for (const match of text.matchAll(QUOTED)) {
    const [, quoted = ''] = match;
    yield* found(match.index + 1, quoted);
  }
  const names: [number, string][] = [];
  eachWord({ text }, (hash, start) => {
    for (const label of several.get(hash) ?? [])
      if (text.startsWith(label, start) && !/[\p{L}\p{N}]/u.test(text.charAt(start + label.length)))
        names.push([start, label]);
  });
  for (const [start, label] of names) if (!beginsSentence(text, start)) yield* found(start, label);
}

/** There any words may have a capital letter: “Delete account data first.” */
function beginsSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?…:]["»”)]?\s+|^[«“„"(])$/u.test(text.slice(0, offset)) && text[offset - 1] !== OBJECT;
}
