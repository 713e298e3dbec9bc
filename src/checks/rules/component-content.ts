import { componentRule } from '../component-slips.ts';

export const componentContent = componentRule(
  'content',
  'component-content',
  'Readers would see an empty box, or would not see the text at all.',
);
