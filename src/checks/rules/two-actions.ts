import { writingRules } from '../../languages/writing.ts';
import { placeIn } from '../../content/text/prose.ts';
import { defineRule } from '../rule.ts';
import { at, prose } from '../walk.ts';

export const twoActions = defineRule(
  {
    code: 'two-actions',
    severity: 'advice',
    explain:
      'Who looks back and forth between the steps and the screen does the first action and misses the second.',
  },
  function* (content) {
    for (const { block, ...use } of prose(content)) {
      if (block.kind !== 'step') continue;
      const second = writingRules(use.translation.locale).secondAction(block.text);
      if (second)
        yield {
          ...at(use, placeIn(block, second.at)),
          what: `The step seems to hold two actions: “… ${second.words} …”.`,
          fix: 'Make two steps of it, or put what happens by itself into a paragraph of the step.',
        };
    }
  },
);
