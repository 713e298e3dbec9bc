import type { Issue } from '../core/issue.ts';
import type { Silence } from '../content/reader/content.ts';
import { canBeSilenced, type Rule } from './rule.ts';
import { suggest } from './suggest.ts';

/** What can be wrong with a `check-ignore`; these cannot be silenced themselves. */
export const silencingRules = {
  withoutReason: {
    code: 'ignore-without-reason',
    severity: 'error',
    explain: 'The next writer could not tell whether the place is right or was never fixed.',
  },
  unknownCode: {
    code: 'ignore-of-unknown-rule',
    severity: 'error',
    explain: 'Nothing is overlooked because of it.',
  },
  ofError: {
    code: 'ignore-of-error',
    severity: 'error',
    explain: 'Errors stop the build or lead readers astray: they have to be fixed.',
  },
  needless: {
    code: 'needless-ignore',
    severity: 'warning',
    explain: 'It would hide the next slip at this place, which nobody has judged.',
  },
} as const satisfies Record<string, Pick<Rule, 'code' | 'severity' | 'explain'>>;

/**
 * Takes away what writers asked to be overlooked.
 *
 * @param issues what the rules found
 * @param silences the wishes of the writers
 * @param rules every rule there is
 * @returns the issues that remain, and what is wrong with the wishes
 */
export function applySilences(
  issues: readonly Issue[],
  silences: readonly Silence[],
  rules: readonly Rule[],
): Issue[] {
  if (silences.length === 0) return [...issues];
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const used = new Set<Silence>();
  const isHeeded = ({ code, reason }: Silence) => {
    const rule = byCode.get(code);
    return reason !== '' && rule !== undefined && canBeSilenced(rule);
  };
  const heeded = silences.filter(isHeeded);
  const remaining = issues.filter(({ code, file, line = 1 }) => {
    const about = heeded.filter(
      (silence) =>
        silence.code === code && silence.file === file && silence.from <= line && line <= silence.to,
    );
    for (const silence of about) used.add(silence);
    return about.length === 0;
  });
  const complaints = silences.flatMap((silence) => {
    const complaint = complain(silence, byCode, used.has(silence));
    return complaint ? [complaint] : [];
  });
  return [...remaining, ...complaints];
}

function complain(silence: Silence, rules: ReadonlyMap<string, Rule>, used: boolean): Issue | undefined {
  const { file, line, column, code, reason } = silence;
  const issue = (kind: keyof typeof silencingRules, what: string, fix: string): Issue => {
    const { code: said, severity, explain } = silencingRules[kind];
    return { code: said, severity, file, line, column, what, why: explain, fix };
  };
  const rule = rules.get(code);
  if (!rule) {
    const silenceable = [...rules.values()].filter(canBeSilenced).map((known) => known.code);
    const what = code === '' ? 'The check-ignore names no rule.' : `There is no rule "${code}".`;
    return issue('unknownCode', what, suggest(code, silenceable, 'Write check-ignore code: reason.'));
  }
  if (!canBeSilenced(rule))
    return issue(
      'ofError',
      `"${code}" is an error, which cannot be silenced.`,
      'Delete the comment and fix the place.',
    );
  if (reason === '')
    return issue(
      'withoutReason',
      `The check-ignore of "${code}" gives no reason.`,
      `Say behind a colon why the place is right: check-ignore ${code}: because …`,
    );
  if (!used)
    return issue(
      'needless',
      `The check-ignore of "${code}" silences nothing.`,
      'Delete the comment; or put it right before the place it is about.',
    );
  return undefined;
}
