import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { answerText } from '../../site/views/answer-text.ts';
import type { AnswersOf } from './make-search-data.ts';

/** What search shows as the answers of questions: the written ones, as the list of questions prints them. */
export function answersOf(help: HelpCentre): AnswersOf {
  return (article, locale) =>
    (help.article(locale, article)?.questions ?? []).map(({ answer }) => answerText(help, locale, answer));
}
