import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { addressOf } from './help-text.ts';
import type { ImportReport, QuestionReport } from './import-report.ts';
import { wordsOf } from '../languages/words-of.ts';

/** An article to begin: a question that the help centre does not answer yet. */
export interface Draft {
  /** A proposal for the article’s id. */
  id: string;
  /** The questions it is to answer, the first one for its title. */
  questions: string[];
  /** The answers found there, each as one paragraph: what the article begins with. */
  answers: string[];
  /** What the document says besides, for the writer: how often it was asked, and on which day it was answered. */
  notes: string[];
}

/** Words of an id; more make an address that nobody can read out. */
const ID_WORDS = 6;

/**
 * Plans an article for each question that the help centre does not answer; questions to which the document gives the
 * same answer share one.
 */
export function planDrafts(report: ImportReport, rules: TextAnalysis): Draft[] {
  const groups = Map.groupBy(
    report.questions.filter(({ status }) => status === 'new'),
    ({ question, verdicts }) => verdicts[0]?.answer ?? question,
  );
  const taken = new Set<string>();
  return [...groups.values()].map((questions) => {
    const id = freeId(idOf(questions[0]?.question ?? '', rules), taken);
    taken.add(id);
    const answers = [...new Set(questions.flatMap(({ verdicts }) => verdicts.map(({ answer }) => answer)))];
    return {
      id,
      questions: questions.map(({ question }) => question),
      answers: answers.flatMap((answer) => report.answers[answer]?.text ?? []),
      notes: notesOn(questions, answers, report),
    };
  });
}

function notesOn(
  questions: readonly QuestionReport[],
  given: readonly number[],
  { answers }: ImportReport,
): string[] {
  return [
    ...questions.map(({ question, times }) => `Asked ${times}×: ${question}`),
    ...given.map((index, place) => {
      const date = answers[index]?.date;
      return `Answer ${place + 1} above is as it stood there${date === undefined ? '' : ` on ${date}`}, not checked.`;
    }),
    ...new Set(
      questions.flatMap(({ verdicts }) =>
        verdicts.flatMap(({ about }) => (about ? [`Is it not what ${addressOf(about)} says?`] : [])),
      ),
    ),
  ];
}

/** An id out of the words that tell: “How do I print a label?” → `print-label` */
function idOf(question: string, rules: TextAnalysis): string {
  const words = wordsOf(question, rules);
  const telling = words.filter((word) => !rules.stopWords.has(word));
  const latin = (telling.length > 0 ? telling : words)
    .map((word) => rules.toLatin(word).replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  return latin.slice(0, ID_WORDS).join('-').slice(0, 60).replace(/-+$/, '') || 'draft';
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
