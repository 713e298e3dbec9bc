import { writingRules } from '../../languages/writing.ts';
import { defineRule } from '../rule.ts';
import { readerTexts } from '../texts/reader-texts.ts';

export const typography = defineRule(
  {
    code: 'typography',
    severity: 'warning',
    explain: 'Readers stumble over it, or take the text for one that nobody read twice.',
  },
  function* (content) {
    for (const { locale, file, text, placeOf } of readerTexts(content))
      for (const { at, found, better, what } of writingRules(locale).slips(text))
        yield {
          file,
          ...placeOf(at),
          what: `“${around(text, at, found.length)}” has ${what}.`,
          fix: `Write ${better === better.trim() ? better : JSON.stringify(better)} in its place.`,
        };
  },
);

/** The slip with a word on either side, to find it by. */
function around(text: string, at: number, length: number): string {
  const [before = ''] = /\S{0,20}\s?$/.exec(text.slice(0, at)) ?? [];
  const [after = ''] = /^\s?\S{0,20}/.exec(text.slice(at + length)) ?? [];
  return (before + text.slice(at, at + length) + after).replaceAll('\uFFFC', '…').trim();
}
