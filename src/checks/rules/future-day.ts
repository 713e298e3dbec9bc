import { defineRule } from '../rule.ts';
import { clockIsBehind, isToCome, namedDays } from '../texts/days.ts';

export const futureDay = defineRule(
  {
    code: 'future-day',
    severity: 'error',
    explain: 'The page would tell readers that something was checked on a day that has not come yet.',
  },
  function* (content, { today }) {
    if (clockIsBehind(content, today)) return;
    for (const { day, says, file, place } of namedDays(content))
      if (isToCome(day, today))
        yield {
          file,
          ...place(),
          what: `According to the file ${says} on ${day}, which is still to come: today is ${today}.`,
          fix: 'Write the day it was done; was it a slip of the year?',
        };
  },
);
