import type { Issue } from '../../core/issue.ts';

/** Shows issues; a pure function from issues to the text that is printed, without a line break at its end. */
export type Reporter = (issues: readonly Issue[]) => string;

/** `3 errors, 1 warning, no advice`; nothing that is not there is named, apart from errors. */
export function countIssues(issues: readonly Issue[]): string {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const of = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const [errors, warnings, advice] = [count('error'), count('warning'), count('advice')];
  return [
    errors === 0 ? 'no errors' : of(errors, 'error', 'errors'),
    ...(warnings > 0 ? [of(warnings, 'warning', 'warnings')] : []),
    ...(advice > 0 ? [of(advice, 'piece of advice', 'pieces of advice')] : []),
  ].join(', ');
}
