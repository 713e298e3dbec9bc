import {
  firstMatch,
  matchSlips,
  spacingSlips,
  SUSPICIOUS,
  type Slip,
  type SlipPattern,
  type WritingRules,
} from '../writing-rules.ts';
import { yoWords } from './yo.ts';

const ENGLISH_QUOTES = /[“”]/;

const patterns: readonly SlipPattern[] = [
  // Behind a figure it is an inch.
  { what: 'a straight quotation mark', pattern: /(?<!\d)"/g, better: '« or »' },
  { what: 'an English quotation mark', pattern: /(?<![\p{L}\p{N}])“(?=\p{L})|”/gu, better: '« or »' },
  { what: 'a straight apostrophe', pattern: /(?<=\p{L})'(?=\p{L})/gu, better: '’' },
  { what: 'two hyphens', pattern: /(?<!-)--(?!-)/g, better: '—' },
  { what: 'a hyphen used as a dash', pattern: /(?<=\S)[ \u00a0]- (?=\S)/g, better: ' — ' },
  // Between figures it is a range: «10 – 20».
  {
    what: 'a short dash between words',
    pattern: /(?<=\S)(?<!\d)[ \u00a0]– (?=\S)(?!\d)/g,
    better: ' — ',
  },
  ...spacingSlips,
];

const WORD = /[а-яё]+/giu;
/** With a preposition it is a pronoun: «в чём», «о нём»; without it «чем» compares and «нем» is mute. */
const PRONOUN = /(?<![\p{L}])(?:[вВоО]|[нН]а|[пП]ри|[оО]б) (?:нем|чем)(?![\p{L}-])/gu;

/** The words as they stand in most texts, to tell quickly that there is nothing to tell. */
const SUSPECT = new RegExp(
  `(?<![а-яёА-ЯЁ])(?:${[...yoWords.keys()]
    .flatMap((word) => [word, capitalized(word), word.toUpperCase()])
    .concat('нем', 'чем')
    .sort()
    .join('|')})(?![а-яёА-ЯЁ])`,
);

function missingYo(text: string): Slip[] {
  if (!SUSPECT.test(text)) return [];
  const what = 'е in place of ё';
  const slips: Slip[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const right = yoWords.get(found) ?? yoWords.get(found.toLowerCase());
    if (right !== undefined && !isPart(text, index, found.length))
      slips.push({ at: index, found, better: likeCased(found, right), what });
  }
  for (const { 0: found, index } of text.matchAll(PRONOUN))
    slips.push({ at: index, found, better: found.replace(/е(?=м$)/, 'ё'), what });
  return slips;
}

/** A stress mark or a letter of another alphabet goes on with the word. */
function isPart(text: string, at: number, length: number): boolean {
  return /[\p{L}\p{M}]/u.test(text.charAt(at - 1) + text.charAt(at + length));
}

function likeCased(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? capitalized(word) : word;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What one does to a control; to open or to find something only leads there. */
const ACTION =
  '(?:нажмите|выберите|отметьте|введите|впишите|вставьте|включите|выключите|отключите|перетащите|сохраните|удалите|загрузите)';
/** To choose from the menu that a click has opened, or to confirm it, is the end of the same movement. */
const NEXT_ACTION = ACTION.replace('выберите|', '');

const secondActions: readonly RegExp[] = [
  /(?<=[,;.] |\s[иа] )(?:затем|потом)(?![\p{L}])/iu,
  /(?:^|\. )После этого (?=\p{L}+те(?:сь)?(?!\p{L}))/iu,
  new RegExp(`(?<=^${ACTION} [^.:;]{3,}) и ${NEXT_ACTION}(?![\\p{L}])`, 'iu'),
];

export const ru: WritingRules = {
  slips: (text) => [
    ...(SUSPICIOUS.test(text) || ENGLISH_QUOTES.test(text) ? matchSlips(text, patterns) : []),
    ...missingYo(text),
  ],
  secondAction: (step) => firstMatch(step, secondActions),
};
