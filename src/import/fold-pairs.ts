import { analysedLanguages, textAnalysis } from '../languages/text-analysis.ts';
import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { cleanAnswer } from './clean-answer.ts';
import type { Pair } from './document.ts';
import type { MonthNames } from './find-date.ts';
import { foldAnswers } from './fold-answers.ts';
import { questionKey, wordingKey } from './fold-questions.ts';
import type { AnswerReport, QuestionReport } from './import-report.ts';

/** A question with all its wordings and its distinct answers (indexes into `answers`). */
export interface FoldedQuestion extends Pick<QuestionReport, 'question' | 'alsoAsked' | 'times'> {
  answers: number[];
}

/** What a document says once. */
export interface FoldedPairs {
  questions: FoldedQuestion[];
  answers: AnswerReport[];
  /** Answers that differ in any word. */
  answerWordings: number;
}

/** Puts together the pairs of a document that ask the same, and the answers that say the same. */
export function foldPairs(pairs: readonly Pair[], rules: TextAnalysis, months: MonthNames): FoldedPairs {
  // A page’s notices are often in another language than its text.
  const everyRules = analysedLanguages.map(textAnalysis);
  const asked = pairs.map((pair) => ({
    question: pair.question,
    key: questionKey(pair.question, rules),
    wording: wordingKey(pair.answer, rules),
    ...cleanAnswer(pair.answer, everyRules, months),
  }));
  const answered = asked.filter(({ text }) => text !== '');
  const groups = foldAnswers(
    answered.map(({ text }) => text),
    rules,
  );
  const groupOf = new Map(answered.map((pair, index) => [pair, groups[index] ?? 0]));

  const questions = [...Map.groupBy(asked, ({ key }) => key).values()].map((same): FoldedQuestion => {
    const [question = '', ...alsoAsked] = new Set(same.map((pair) => pair.question));
    const answers = [...new Set(same.flatMap((pair) => groupOf.get(pair) ?? []))];
    return { question, alsoAsked, times: same.length, answers };
  });
  const askedBy = new Map<number, number[]>();
  for (const [index, { answers: given }] of questions.entries())
    for (const answer of given) {
      const known = askedBy.get(answer);
      if (known) known.push(index);
      else askedBy.set(answer, [index]);
    }
  const byAnswer = Map.groupBy(answered, (pair) => groupOf.get(pair) ?? 0);
  const answers = [...byAnswer].map(([answer, same]): AnswerReport => {
    const date = same
      .flatMap((pair) => pair.date ?? [])
      .sort()
      .at(-1);
    return {
      text: same[0]?.text ?? '',
      wordings: new Set(same.map(({ wording }) => wording)).size,
      ...(date !== undefined && { date }),
      questions: askedBy.get(answer) ?? [],
    };
  });
  return { questions, answers, answerWordings: new Set(answered.map(({ wording }) => wording)).size };
}
