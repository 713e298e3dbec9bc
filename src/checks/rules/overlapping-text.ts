import { OBJECT, placeIn, type ProseBlock } from '../../content/text/prose.ts';
import type { Place } from '../../content/text/place.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { sharedRuns } from '../texts/shared-runs.ts';
import { eachWord, wordHashes } from '../texts/word-hashes.ts';
import { translations } from '../walk.ts';

/** Two sentences; one sentence of common words can be the same by chance. */
const SHORTEST = 20;
/** How much of a passage a message shows. */
const SHOWN = 160;

export const overlappingText = defineRule(
  {
    code: 'overlapping-text',
    severity: 'warning',
    explain: 'What is said in two places is corrected in one, and then the two contradict each other.',
  },
  function* (content) {
    for (const { id: locale } of content.locales) {
      const texts: ArticleTranslation[] = [];
      for (const { translation } of translations(content))
        if (translation.locale === locale) texts.push(translation);
      const words = texts.map((text) => wordHashes(blocksOf(text)));
      for (const { first, firstStart, second, secondStart, length } of sharedRuns(words, SHORTEST)) {
        const [here, there] = [texts[second], texts[first]];
        if (!here || !there) continue;
        const { place, passage } = locate(here, secondStart, length);
        const other = locate(there, firstStart, length);
        yield {
          file: here.file,
          ...place,
          what: `${length} words in a row also stand in ${there.file}, line ${other.place.line}: “${passage}”.`,
          fix: 'Say it where it belongs and link there from the other place: [text](article:id#section).',
        };
      }
    }
  },
);

/** What an article says, headings apart: two articles may both have “If it does not work”. */
function blocksOf(text: ArticleTranslation): ProseBlock[] {
  return (text.outline?.prose ?? []).filter(({ kind }) => kind !== 'heading');
}

/** Where a run of words stands, and how it reads. */
function locate(text: ArticleTranslation, from: number, length: number): { place: Place; passage: string } {
  let place: Place | undefined;
  const passages: string[] = [];
  let word = 0;
  for (const block of blocksOf(text)) {
    let [begin, close] = [-1, -1];
    eachWord(block, (_, start, end) => {
      if (word >= from && word < from + length) {
        if (begin === -1) begin = start;
        close = end;
      }
      word++;
    });
    if (begin === -1) continue;
    place ??= placeIn(block, begin);
    passages.push(block.text.slice(begin, close).replaceAll(OBJECT, '…').replace(/\s+/g, ' '));
  }
  const passage = passages.join(' / ');
  return {
    place: place ?? { line: 1, column: 1 },
    passage: passage.length > SHOWN ? `${passage.slice(0, SHOWN).replace(/\s+\S*$/, '')} …` : passage,
  };
}
