import { componentRule } from '../component-slips.ts';

export const componentPlace = componentRule(
  'place',
  'component-place',
  'The component is drawn as a part of another; alone, or beside other text, it has no form.',
);
