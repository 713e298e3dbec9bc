import { textAnalysis } from '../../languages/text-analysis.ts';
import { wordsOf } from '../../languages/words-of.ts';
import { placeIn } from '../../content/text/prose.ts';
import type { Content } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { at, prose } from '../walk.ts';

/** A figure that stands alone, and up to three words behind it: “30 days”, “30-day”, “10 working days”. */
const FIGURE = /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)?)((?:[\s\u00a0-]+\p{L}+){1,3})/gu;

export const numberInProse = defineRule(
  {
    code: 'number-in-prose',
    severity: 'warning',
    explain: 'When the figure changes in facts.yaml, this place goes on saying the old one.',
  },
  function* (content) {
    const facts = new Map(content.locales.map(({ id }) => [id, factsByWording(content, id)]));
    for (const { block, ...use } of prose(content)) {
      const { locale } = use.translation;
      const known = facts.get(locale);
      if (!known?.size || !/\d/.test(block.text)) continue;
      for (const { 1: value = '', 2: words = '', index } of block.text.matchAll(FIGURE)) {
        const ids = lookUp(known, value, words, locale);
        if (!ids) continue;
        const uses = ids.map((id) => `<Fact id="${id}" />`);
        yield {
          ...at(use, placeIn(block, index)),
          what: `“${value}${words}” is a fact of facts.yaml written out.`,
          fix:
            uses.length === 1
              ? `If that is meant, write ${uses.join('')} instead.`
              : `Write the one that is meant: ${uses.join(', ')}.`,
        };
      }
    }
  },
);

/** The ids of facts by figure and stems of the unit, as in `30 dai`. */
function factsByWording({ facts, ui }: Content, locale: string): Map<string, string[]> {
  const words = ui.find((file) => file.locale === locale)?.words ?? new Map<string, string>();
  const found = new Map<string, string[]>();
  for (const [id, { is }] of facts.entries) {
    if (!is || !('unit' in is)) continue;
    const forms = [...words].filter(([key]) => key.startsWith(`unit.${is.unit}_`));
    const wordings = new Set(
      forms.map(([, form]) => wording(is.value, form.replace(/\{\{.*?\}\}/g, ' '), locale)),
    );
    for (const key of wordings) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

/** The facts that a figure with the words behind it may be; the longest unit wins: “working days” before “days”. */
function lookUp(known: Map<string, string[]>, value: string, words: string, locale: string) {
  const following = words.split(/[\s\u00a0-]+/).filter(Boolean);
  for (let count = following.length; count > 0; count--) {
    const ids = known.get(wording(value.replace(',', '.'), following.slice(0, count).join(' '), locale));
    if (ids) return ids;
  }
  return undefined;
}

function wording(value: number | string, unit: string, locale: string): string {
  const rules = textAnalysis(locale);
  return [Number(value), ...wordsOf(unit, rules).map((word) => rules.stem(word))].join(' ');
}
