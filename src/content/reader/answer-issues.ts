import type { Issue } from '../../core/issue.ts';
import type { Translation } from '../schemas/translation.ts';
import type { Answer } from '../text/answer.ts';
import type { PlaceOf } from './content.ts';

/**
 * What stands in answers that they cannot have.
 *
 * @param answers of the questions as trees, in their order
 */
export function answerIssues(
  questions: Translation['questions'] | undefined,
  answers: readonly Answer[],
  file: string,
  placeOf: PlaceOf,
): Issue[] {
  return (questions ?? []).flatMap(({ id }, index) => {
    const odd = answers[index]?.odd ?? [];
    if (odd.length === 0) return [];
    return [
      {
        code: 'answer-syntax',
        severity: 'error',
        file,
        ...placeOf(['questions', index, 'answer']),
        what: `The answer of "${id}" holds ${[...new Set(odd)].join(', ')}.`,
        why: 'Answers are shown alone, in lists and by search engines: they are words, names of buttons and facts.',
        fix: 'Write plain sentences with <Ui term="…" />, <Fact id="…" /> and →; the link to read on is "section".',
      },
    ];
  });
}
