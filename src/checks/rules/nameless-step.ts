import { writingRules } from '../../languages/writing.ts';
import { OBJECT, placeIn } from '../../content/text/prose.ts';
import { defineRule } from '../rule.ts';
import { at, prose } from '../walk.ts';

/** A name in quotation marks, in bold or as a path. */
const NAME = /[«“„"→]/;

/** What follows says how: “Save the messages: link them to tasks.” */
const HOW = /:(?:\s|$)/;

export const namelessStep = defineRule(
  {
    code: 'nameless-step',
    severity: 'advice',
    explain: 'Readers have to find out for themselves what to press, and where.',
  },
  function* (content) {
    for (const { block, ...use } of prose(content)) {
      if (block.kind !== 'step' || block.strong.length > 0) continue;
      if (block.text.includes(OBJECT) || NAME.test(block.text) || HOW.test(block.text)) continue;
      const action = writingRules(use.translation.locale).namelessAction(block.text);
      if (!action) continue;
      const place = placeIn(block, action.at);
      // A link leads to where the way is told.
      if (use.translation.outline?.links.some(({ line }) => line === place.line)) continue;
      yield {
        ...at(use, place),
        what: `The step “${block.text}” names no button, field or place.`,
        fix: 'Name what to press with <Ui term="…" />, or say where it stands; if nobody knows, say that.',
      };
    }
  },
);
