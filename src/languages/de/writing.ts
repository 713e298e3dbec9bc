import {
  defaultWritingRules,
  matchSlips,
  spacingSlips,
  SUSPICIOUS,
  type SlipPattern,
  type WritingRules,
} from '../writing-rules.ts';

const ENGLISH_QUOTES = /[“”]/;

const patterns: readonly SlipPattern[] = [
  // Behind a figure it is an inch.
  { what: 'a straight quotation mark', pattern: /(?<!\d)"/g, better: '„ or “' },
  {
    what: 'an English quotation mark',
    pattern: /(?<![\p{L}\p{N}\p{P}])“(?=\p{L})|”/gu,
    better: '„ or “',
  },
  { what: 'a straight apostrophe', pattern: /(?<=\p{L})'(?=\p{L})/gu, better: '’' },
  { what: 'two hyphens', pattern: /(?<!-)--(?!-)/g, better: '–' },
  { what: 'a hyphen used as a dash', pattern: /(?<=\S) - (?=\S)/g, better: ' – ' },
  ...spacingSlips,
];

/** Prepositions behind which a figure and its unit stand in the dative: “nach 5 Tagen”; but “bis zu 5 Tage”. */
const DATIVE = /(?<![\p{L}])(?:nach|in|seit|vor|von|mit|aus|bei|ab|binnen)$/iu;

export const de: WritingRules = {
  ...defaultWritingRules,
  slips: (text) => (SUSPICIOUS.test(text) || ENGLISH_QUOTES.test(text) ? matchSlips(text, patterns) : []),
  factForm: (before) => (DATIVE.test(before.trimEnd()) ? 'dative' : undefined),
  factForms: ['dative'],
};
