import { defineRule } from '../rule.ts';
import { daysBetween, namedDays } from '../texts/days.ts';

export const staleReview = defineRule(
  {
    code: 'stale-review',
    severity: 'warning',
    explain: 'Products change: after a while readers must expect buttons, limits and prices to be different.',
  },
  function* (content, { today }) {
    for (const { kind, day, says, interval, owner, file, place } of namedDays(content)) {
      const age = daysBetween(day, today);
      if (interval !== undefined && age > interval)
        yield {
          file,
          ...place(),
          what: `It is ${age} days since ${says} (${day}); it is due every ${interval} days${owner ? `, by "${owner}"` : ''}.`,
          fix: `Compare it again, correct what has changed, and write ${kind}: ${today}.`,
        };
    }
  },
);
