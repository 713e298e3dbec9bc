import { defineRule } from '../rule.ts';
import { daysBetween, namedDays } from '../texts/days.ts';

/** Help pages are rewritten about as often as the product. */
const DAYS = 365;

export const staleSource = defineRule(
  {
    code: 'stale-source',
    severity: 'advice',
    explain: 'The page may say something else by now, or be gone, and readers are sent there.',
  },
  function* (content, { today }) {
    for (const { kind, day, says, file, place } of namedDays(content)) {
      const age = daysBetween(day, today);
      if (kind === 'seen' && age > DAYS)
        yield {
          file,
          ...place(),
          what: `It is ${age} days since ${says} (${day}).`,
          fix: `Open it, see whether it still says what we say, and write seen: ${today}.`,
        };
    }
  },
);
