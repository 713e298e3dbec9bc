import type { z } from 'zod';

type Problem = z.core.$ZodIssue;

/**
 * Replaces "fits none of these forms" by what is wrong with the form that was probably meant: the one that the data
 * fits best.
 */
export function flattenUnions(problems: readonly Problem[]): Problem[] {
  return problems.flatMap((problem): Problem[] => {
    if (problem.code !== 'invalid_union' || problem.errors.length === 0) return [problem];
    const meant = [...problem.errors].sort((a, b) => misfit(a) - misfit(b))[0] ?? [];
    if (meant.some(isWrongKind)) return [wrongKind(problem, problem.errors)];
    return flattenUnions(meant.map((inner) => ({ ...inner, path: [...problem.path, ...inner.path] })));
  });
}

/** The data is no text, list or object where one is wanted. */
function isWrongKind(problem: Problem): boolean {
  return problem.code === 'invalid_type' && problem.path.length === 0;
}

function misfit(problems: readonly Problem[]): number {
  return problems.reduce(
    (sum, problem) =>
      sum + (isWrongKind(problem) ? 100 : problem.code === 'unrecognized_keys' ? problem.keys.length : 1),
    0,
  );
}

/** One problem that names every kind that would do. */
function wrongKind(union: Problem, errors: readonly (readonly Problem[])[]): Problem {
  const kinds = errors
    .flat()
    .flatMap((problem) => (problem.code === 'invalid_type' ? [problem.expected] : []));
  return { ...union, code: 'invalid_type', expected: [...new Set(kinds)].join(' or ') };
}
