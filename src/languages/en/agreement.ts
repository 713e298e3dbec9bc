import type { NumberBound } from '../writing-rules.ts';

/** Behind these a figure is not what the verb tells of: “messages older than 30 days are deleted”. */
const NO_SUBJECT =
  /\b(?:for|of|than|within|after|before|in|by|with|every|at|during|from|until|over|under|above|below|on|to)(?: (?:about|another|some|the|these|last|first|next))?$/i;
/** Conjunctions as well: “before the 30 days are over”. */
const CLAUSE = /\b(?:before|until|after) (?:the|these|all)$|\bup to$/i;

/** What may stand between a figure and its verb. */
const ADVERB = '(?: (?:still|then|now|already|only|also|always|often|usually|later|each))?';
/** Verbs of several; each has another form behind one. */
const OF_SEVERAL = new RegExp(
  `^${ADVERB} (?:are|were|have|do|remain|pass|end|count|work|apply|follow|go|come|expire|run out|don’t|aren’t|haven’t|weren’t)\\b`,
  'i',
);
const OF_ONE = new RegExp(
  `^${ADVERB} (?:is|was|has|does|remains|passes|ends|counts|works|applies|follows|goes|comes|expires|runs out|doesn’t|isn’t|hasn’t|wasn’t)\\b`,
  'i',
);
/** Words before a figure that count: “these 30 days”, “there are 5 people”. */
const BEFORE_SEVERAL =
  /\b(?:these|those|both|all|many|few|(?:there|here) (?:are|were))(?: only| still| about)?$/i;
const BEFORE_ONE = /\b(?:this|that one|a|an|one|(?:there|here) (?:is|was)(?: only| still| about)?)$/i;
/** A unit before its noun has no plural: “a 30-day period”. */
const NOUN = /^ (?:period|deadline|limit|term|trial|wait|window|plan|delay|grace period)\b/i;

/** Words of English beside a figure that agree with one or with several. */
export function numberBound(before: string, after: string): NumberBound | undefined {
  const start = before.trimEnd();
  const found = (pattern: RegExp, text: string, fits: 'one' | 'other') => {
    const words = pattern.exec(text)?.[0].trim();
    return words === undefined ? undefined : { words, fits: [fits] };
  };
  const subject = !NO_SUBJECT.test(start) || CLAUSE.test(start);
  return (
    found(BEFORE_SEVERAL, start, 'other') ??
    found(BEFORE_ONE, start, 'one') ??
    found(NOUN, after, 'one') ??
    (subject ? (found(OF_SEVERAL, after, 'other') ?? found(OF_ONE, after, 'one')) : undefined)
  );
}
