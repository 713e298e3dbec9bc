import { words } from '../words.ts';

/** The stop words that a question can lack and still ask the same; folded. */
export const fillers = words(
  'a an the do does did i we you one can could may should would is are am be to please of there any',
);

/** Words that say nothing of what a text is about; folded. */
export const stopWords: ReadonlySet<string> = new Set([
  ...fillers,
  ...words(`
  my your our his her its their me us them him it he she they who whom whose what which where when why how
  this that these those here and or but nor so if then than as at by for from in into on onto out off over under up
  down with within without about after before again between through during until while was were been being has have
  had having will shall might must not no only own same too very just also more most some such other another each
  every all both few s t don doesn didn isn aren can't don't doesn't didn't isn't aren't won't i'm it's that's
  get got go make need needed want way wish like use using used via etc
  `),
]);
