import { defineRule } from '../rule.ts';
import { daysBetween, namedDays } from '../texts/days.ts';

/** A product changes its buttons within a year. */
const DAYS = 365;

export const staleReview = defineRule(
  {
    code: 'stale-review',
    severity: 'warning',
    explain: 'Products change: after a year readers must expect buttons, limits and prices to be different.',
  },
  function* (content, { today }) {
    for (const { kind, day, says, file, place } of namedDays(content)) {
      const age = daysBetween(day, today);
      if ((kind === 'reviewed' || kind === 'checked') && age > DAYS)
        yield {
          file,
          ...place(),
          what: `It is ${age} days since ${says} (${day}).`,
          fix: `Compare it again, correct what has changed, and write ${kind}: ${today}.`,
        };
    }
  },
);
