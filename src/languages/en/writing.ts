import {
  firstMatch,
  matchSlips,
  spacingSlips,
  SUSPICIOUS,
  type SlipPattern,
  type WritingRules,
} from '../writing-rules.ts';

const patterns: readonly SlipPattern[] = [
  // Behind a figure it is an inch.
  { what: 'a straight quotation mark', pattern: /(?<!\d)"/g, better: '“ or ”' },
  { what: 'a straight apostrophe', pattern: /(?<!\d)'/g, better: '’ (or ‘ where a quotation begins)' },
  { what: 'two hyphens', pattern: /(?<!-)--(?!-)/g, better: '—' },
  { what: 'a hyphen used as a dash', pattern: /(?<=\S) - (?=\S)/g, better: ' — ' },
  ...spacingSlips,
];

/** What one does to a control; to open or to find something only leads there. */
const ACTION = '(?:click|tap|press|choose|select|tick|untick|type|enter|drag|switch|turn|upload|delete)';
/** To choose from the menu that a click has opened, or to confirm it, is the end of the same movement. */
const NEXT_ACTION = ACTION.replace('choose|select|', '');

const secondActions: readonly RegExp[] = [
  /(?:,|;| and|\.) then\b/i,
  /(?:^|\. )After (?:that|this),/,
  new RegExp(`(?<=^${ACTION} [^.:;]{3,}),? and ${NEXT_ACTION}\\b`, 'i'),
];

export const en: WritingRules = {
  slips: (text) => (SUSPICIOUS.test(text) ? matchSlips(text, patterns) : []),
  secondAction: (step) => firstMatch(step, secondActions),
};
