import { allRules } from './all-rules.ts';
import { canBeSilenced, type Rule } from './rule.ts';
import { silencingRules } from './silencing.ts';

/** A rule as documentation shows it. */
export interface DescribedRule extends Pick<Rule, 'code' | 'severity' | 'explain'> {
  canBeSilenced: boolean;
}

/**
 * Every rule, once: several that look at different constructs may share a code. What is wrong with the form of a file
 * (schemas, syntax) has messages of its own.
 */
export const describedRules: readonly DescribedRule[] = [
  ...new Map(allRules.map((rule) => [rule.code, { ...rule, canBeSilenced: canBeSilenced(rule) }])).values(),
  ...Object.values(silencingRules).map((rule) => ({ ...rule, canBeSilenced: false })),
];
