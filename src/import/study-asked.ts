import { detectLanguage } from './detect-language.ts';
import { questionKey } from './fold-questions.ts';
import type { HelpIndex } from './help-index.ts';
import { addressOf } from './help-text.ts';
import { matchQuestion } from './match-question.ts';
import { nearest } from './nearest.ts';
import { stemSet } from './stem-set.ts';
import { stemsOf } from '../languages/words-of.ts';

/** A search that found nothing good, with every other that asks the same. */
export interface AskedQuestion {
  /** The language it is in. */
  locale: string;
  /** As it was asked most often. */
  text: string;
  /** How often it was asked in all. */
  times: number;
  /** Every wording of it. */
  wordings: readonly string[];
  /** `answered`: an article has this wording, or nearly; `proposed`: an article seems to be about it; `unknown`: none. */
  state: 'answered' | 'proposed' | 'unknown';
  /** The article and section it seems to belong to; undefined when no article is near. */
  article: string | undefined;
  section: string | undefined;
  /** How near it is, 0 to 1. */
  nearness: number;
  /** What of the article is near: a question, title or heading; undefined when only its text is. */
  near: string | undefined;
}

/** Less near to what an article says is about something else. */
const BELONGS = 0.12;

/**
 * Folds failed searches that ask the same and finds the article each belongs to.
 *
 * @param searches one search each, as readers typed it; empty ones are left out
 * @param help what the help centre says, by language
 * @param known the language of all of them, where it is known
 * @returns the most asked first
 */
export function studyAsked(
  searches: readonly string[],
  help: readonly { locale: string; index: HelpIndex }[],
  known?: string,
): AskedQuestion[] {
  const candidates = help.map(({ locale, index }) => ({
    locale,
    rules: index.rules,
    vocabulary: index.vocabulary,
  }));
  const groups = new Map<string, { locale: string; index: HelpIndex; wordings: string[] }>();
  for (const search of searches.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean)) {
    const locale = known ?? detectLanguage(search, candidates) ?? help[0]?.locale;
    const own = help.find((one) => one.locale === locale);
    if (!own) continue;
    const key = `${own.locale} ${questionKey(search, own.index.rules)}`;
    const group = groups.get(key) ?? { ...own, wordings: [] };
    group.wordings.push(search);
    groups.set(key, group);
  }
  return [...groups.values()].map(study).sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
}

function study({
  locale,
  index,
  wordings,
}: {
  locale: string;
  index: HelpIndex;
  wordings: readonly string[];
}): AskedQuestion {
  const often = new Map<string, number>();
  for (const wording of wordings) often.set(wording, (often.get(wording) ?? 0) + 1);
  const sorted = [...often].sort(([, a], [, b]) => b - a).map(([wording]) => wording);
  const [text = ''] = sorted;
  const asked = { locale, text, times: wordings.length, wordings: sorted };
  const match = matchQuestion(text, '', index);
  if (match) {
    const { article, section } = match.place;
    const state = match.band === 'answered' ? 'answered' : 'proposed';
    return { ...asked, state, article, section, nearness: match.score, near: match.wording };
  }
  const near = nearest(stemSet(stemsOf(text, index.rules), index.weight), index);
  if (!near || near.nearness < BELONGS)
    return {
      ...asked,
      state: 'unknown',
      article: undefined,
      section: undefined,
      nearness: near?.nearness ?? 0,
      near: undefined,
    };
  const { article, section } = near.place;
  return { ...asked, state: 'proposed', article, section, nearness: near.nearness, near: undefined };
}

/** The line for the article's file of aliases. */
export function aliasLine({ text, section }: Pick<AskedQuestion, 'text' | 'section'>): string {
  return section === undefined ? text : `${text} [#${section}]`;
}

/** `clear-cache#clear` */
export function placeOf({ article, section }: AskedQuestion): string {
  return article === undefined ? '' : addressOf({ article, section });
}
