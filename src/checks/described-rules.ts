import { allRules } from './all-rules.ts';
import { canBeSilenced, type Rule } from './rule.ts';
import { silencingRules } from './silencing.ts';

/** A rule as documentation shows it. */
export interface DescribedRule extends Pick<Rule, 'code' | 'severity' | 'explain'> {
  canBeSilenced: boolean;
}

/** Every rule; what is wrong with the form of a file (schemas, syntax) has messages of its own. */
export const describedRules: readonly DescribedRule[] = [
  ...allRules.map((rule) => ({ ...rule, canBeSilenced: canBeSilenced(rule) })),
  ...Object.values(silencingRules).map((rule) => ({ ...rule, canBeSilenced: false })),
];
