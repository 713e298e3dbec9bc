import { componentRule } from '../component-slips.ts';

export const componentAttributes = componentRule(
  'attribute',
  'component-attributes',
  'The component would show nothing, or something other than you wrote.',
);
