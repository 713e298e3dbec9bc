import { stem } from '../stem/en.ts';
import { withoutAccents, words, type ReadingRules } from './rules.ts';

const fillers = words(
  'a an the do does did i we you one can could may should would is are am be to please of there any',
);

export const en: ReadingRules = {
  fold: withoutAccents,
  stem,
  fillers,
  stopWords: new Set([
    ...fillers,
    ...words(`
      my your our his her its their me us them him it he she they who whom whose what which where when why how
      this that these those here and or but nor so if then than as at by for from in into on onto out off over under up
      down with within without about after before again between through during until while was were been being has have
      had having will shall might must not no only own same too very just also more most some such other another each
      every all both few s t don doesn didn isn aren can't don't doesn't didn't isn't aren't won't i'm it's that's
      get got go make need needed want way wish like use using used via etc
    `),
  ]),
  negations: words("not no never cannot can't don't doesn't didn't isn't aren't won't without unless nor"),
  asking: words('who whom whose where when why'),
  questionLabels: ['Q', 'Question'],
  answerLabels: ['A', 'Answer'],
  furniture: [
    /^(we|this (web)?site|our (web)?site) uses? cookies\b/i,
    /^cookies: /i,
    /^(was|is|did|does) this (information|article|page|answer|help)\b.*\?$/i,
    /^(last )?(updated?|modified|reviewed)( on)?:?$/i,
    /^(related|recommended) (articles|questions|topics):?$/i,
    /^(read more|learn more|see more|show more|get started|back to top|share this|in this article)[.:]?$/i,
    /^accept (all )?cookies\.?$/i,
  ],
  toLatin: withoutAccents,
};
