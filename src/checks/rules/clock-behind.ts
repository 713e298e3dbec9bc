import { defineRule } from '../rule.ts';
import { clockIsBehind } from '../texts/days.ts';

export const clockBehind = defineRule(
  {
    code: 'clock-behind',
    severity: 'advice',
    explain: 'With a wrong clock nobody can tell which days have passed, so days are not checked this time.',
  },
  function* (content, { today }) {
    if (clockIsBehind(content, today))
      yield {
        file: content.site.file,
        what: `This machine believes that it is ${today}, but most days in the content are later than that.`,
        fix: 'Set the clock of the machine right.',
      };
  },
);
