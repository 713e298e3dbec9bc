import { analysedLanguages, textAnalysis } from '../languages/text-analysis.ts';
import { defaultTextAnalysis } from '../languages/text-analysis-rules.ts';
import { detectLanguage } from './detect-language.ts';
import { monthNames } from './find-date.ts';
import { foldPairs, type FoldedQuestion } from './fold-pairs.ts';
import { helpIndex, type HelpIndex } from './help-index.ts';
import type { HelpText } from './help-text.ts';
import type { AnswerReport, ImportReport, Place, QuestionReport, TopicReport } from './import-report.ts';
import { judgeAnswer } from './judge-answer.ts';
import { matchQuestion } from './match-question.ts';
import { matchTopic } from './match-topic.ts';
import { parseDocument } from './parse-document.ts';
import type { ParsedDocument, Topic } from './document.ts';
import { withSynonyms } from './with-synonyms.ts';

/** What the help centre says in one language. */
export interface HelpInLanguage {
  locale: string;
  texts: readonly HelpText[];
  /** Groups of words that mean the same to who asks. */
  synonyms?: readonly (readonly string[])[];
}

/**
 * Takes a scraped page apart, folds what it repeats and compares it with the help centre.
 *
 * @param source the page, with `\n` as line break
 * @param help the help centre in every language of the site
 * @param locale the page’s language, where it is known; otherwise it is recognised
 */
export function studyDocument(
  source: string,
  help: readonly HelpInLanguage[],
  locale?: string,
): ImportReport {
  const document = parseDocument(source);
  const { format, title, pairs, topics } = document;
  const sites = help.map(({ locale: id, texts, synonyms = [] }) => ({
    locale: id,
    index: helpIndex(texts, withSynonyms(textAnalysis(id), synonyms)),
  }));
  const language = locale ?? languageOf(document, sites);
  const index = sites.find((site) => site.locale === language)?.index;
  const months = monthNames([...new Set([...analysedLanguages, ...help.map((site) => site.locale)])]);
  // Without synonyms: a page that asks twice, with another word each time, may mean two things by them.
  const rules = language === undefined ? defaultTextAnalysis : textAnalysis(language);
  const folded = foldPairs(pairs, rules, months);
  return {
    format,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { locale: language }),
    counts: {
      pairs: pairs.length,
      questions: folded.questions.length,
      answerWordings: folded.answerWordings,
      answers: folded.answers.length,
      topics: topics.length,
    },
    questions: folded.questions.map((question) => compareQuestion(question, folded.answers, index)),
    answers: folded.answers,
    topics: topics.map((topic) => compareTopic(topic, index)),
  };
}

function languageOf(
  { pairs, topics }: ParsedDocument,
  sites: readonly { locale: string; index: HelpIndex }[],
): string | undefined {
  const said = [
    ...pairs.map(({ question, answer }) => `${question}\n${answer}`),
    ...topics.map(({ title, text }) => `${title}\n${text}`),
  ];
  return detectLanguage(
    said.join('\n'),
    sites.map(({ locale, index: { rules, vocabulary } }) => ({ locale, rules, vocabulary })),
  );
}

function compareQuestion(
  { answers, ...folded }: FoldedQuestion,
  texts: readonly AnswerReport[],
  index: HelpIndex | undefined,
): QuestionReport {
  const answered = answers.map((answer) => texts[answer]?.text ?? '').join('\n');
  const match = index && matchQuestion(folded.question, answered, index);
  // Which section is asked for is known only of a question that the help centre has itself.
  const own = match && (match.band === 'answered' ? match.place : { ...match.place, section: undefined });
  return {
    ...folded,
    status: match?.band ?? 'new',
    ...(match && {
      match: {
        ...placeOf(match.place),
        score: match.score,
        ...(match.wording !== undefined && { wording: match.wording }),
      },
    }),
    verdicts: answers.map((answer) => {
      if (!index) return { answer, kind: 'unknown', nearness: 0, own: 0 };
      const { place, ...verdict } = judgeAnswer(texts[answer]?.text ?? '', own, index);
      return { answer, ...verdict, ...(place && { about: placeOf(place) }) };
    }),
  };
}

function compareTopic(topic: Topic, index: HelpIndex | undefined): TopicReport {
  const match = index && matchTopic(topic, index);
  return {
    ...topic,
    status: match?.band ?? 'new',
    ...(match && { match: { ...placeOf(match.place), score: match.score } }),
  };
}

function placeOf({ article, section }: HelpText): Place {
  return section === undefined ? { article } : { article, section };
}
