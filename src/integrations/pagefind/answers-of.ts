import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { answerText } from '../../site/views/answer-text.ts';
import { isHeadUnread, troubledSections } from '../../site/views/drift.ts';
import type { AnswersOf, UnreadOf } from './make-search-data.ts';

/**
 * What search shows as the answers of questions: the written ones, as the list of questions prints them. One that a
 * machine translated and nobody has checked says so itself, wherever it is shown alone.
 */
export function answersOf(help: HelpCentre): AnswersOf {
  return (id, locale) => {
    const article = help.article(locale, id);
    if (!article) return [];
    const note = isHeadUnread(help, article)
      ? ` (${help.translator(article.textLocale.id)('machine.section')})`
      : '';
    return article.questions.map(({ answer }) => answerText(help, locale, answer) + note);
  };
}

/** What search has to say of the texts it shows of an article: which parts nobody has read, and in which words. */
export function unreadOf(help: HelpCentre): UnreadOf {
  return (id, locale) => {
    const article = help.article(locale, id);
    const parts = article ? troubledSections(help, article).unread : [];
    if (!article || parts.length === 0) return undefined;
    return { note: help.translator(article.textLocale.id)('machine.section'), parts };
  };
}
