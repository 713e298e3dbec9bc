import { componentRule } from '../component-slips.ts';

export const unknownComponent = componentRule(
  'unknown',
  'unknown-component',
  'The page cannot be built: nothing knows how to draw it.',
);
