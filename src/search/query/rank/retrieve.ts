import { linesOf, type Card } from '../../index/cards.ts';
import type { Cards } from '../../index/load-data.ts';
import type { Vocabulary } from '../../index/vocabulary.ts';
import type { FoundPage, Match } from '../../engine/engine.ts';
import { loadAll } from '../load-all.ts';
import type { Plan } from '../plan.ts';
import type { RunOptions } from '../run-options.ts';
import { FUNCTION_WEIGHT } from '../understand/look-up.ts';
import { askForTerms, type Evidence } from './evidence.ts';
import { judge, type Verdict } from './judge.ts';

/** The pages that answer a plan, best first. */
export interface Ranked {
  plan: Plan;
  found: Found[];
  /** Of the best page; 0 when nothing was found. */
  score: number;
}

export interface Found {
  card: Card;
  verdict: Verdict;
  /** The page by the word that its text matches best; undefined when it has none. */
  match: Match | undefined;
}

/**
 * What scores less is no answer. Where words were mended or are in no text, the answer has to be better: the query may
 * be about something else. One word that is in a text is an answer wherever it stands. (Fitted by a logistic regression
 * on labelled queries.)
 */
const FLOOR = { oneWord: 0.05, words: 0.16, mended: 0.22, dropped: 0.3, another: 0.05 };
/** … nor what scores less than this share of the best. */
const SHARE_OF_BEST = 0.45;
/**
 * As many words as a term may stand for are asked for. Where all words of a site are known, so are its cards, mostly,
 * and these tell synonyms by themselves.
 */
const WORDS_ASKED = { small: 1, large: 2 };
/** As many pages without a card are looked at: the best by their text. */
const PAGES_LOOKED_AT = 16;

/**
 * Finds the pages that answer a plan: the engine is asked for one word after the other, and what it says of a page's
 * text is weighed together with what the page's title, questions and headings say.
 */
export async function retrieve(plan: Plan, options: RunOptions): Promise<Ranked> {
  const vocabulary = (await options.data.vocabularies()).find(({ locale }) => locale === plan.queryLocale);
  const [evidence, cards] = await Promise.all([
    askForTerms(plan, options, vocabulary?.complete ? WORDS_ASKED.small : WORDS_ASKED.large),
    options.data.cards(plan.queryLocale),
  ]);
  options.signal?.throwIfAborted();
  const others = await cardsOfPages(plan, evidence, cards, options);
  const known = cards.all.filter(({ topic }) => !plan.topic || topic === plan.topic);
  const judged = [...known, ...others].map((card): Found => {
    const lines = cards.byKey.has(card.key) ? cards.linesOf(card) : linesOf(card, vocabulary);
    const text = evidence.scoresOf(card.key);
    const verdict = judge(plan, { lines, text }, (stem) => weightOf(stem, vocabulary));
    return { card, verdict, match: evidence.bestMatch(card.key) };
  });
  const sorted = judged.sort(
    (a, b) => b.verdict.score - a.verdict.score || (a.card.article < b.card.article ? -1 : 1),
  );
  const best = sorted[0]?.verdict.score ?? 0;
  if (best < floorOf(plan)) return { plan, found: [], score: 0 };
  return { plan, found: sorted.filter(({ verdict }) => verdict.score >= best * SHARE_OF_BEST), score: best };
}

function floorOf({ terms = [], dropped }: Plan): number {
  const telling = terms.filter(({ quiet }) => !quiet);
  const mended = telling.filter(({ asTyped }) => !asTyped).length;
  const doubt =
    (mended > 0 ? FLOOR.mended : 0) +
    (dropped.length > 0 ? FLOOR.dropped : 0) +
    FLOOR.another * Math.max(0, mended + dropped.length - 1);
  return doubt + (telling.length + dropped.length > 1 ? FLOOR.words : FLOOR.oneWord);
}

/** Cards of the pages that have none, made from the pages themselves. */
async function cardsOfPages(
  plan: Plan,
  evidence: Evidence,
  cards: Cards,
  { signal }: RunOptions,
): Promise<Card[]> {
  const matches = evidence.best().filter(({ key }) => !cards.byKey.has(key));
  const chosen = matches.slice(0, PAGES_LOOKED_AT);
  const pages = await loadAll(chosen, signal);
  return pages.map((page, index) => cardOf(page, chosen[index]?.key ?? '', plan.queryLocale));
}

function cardOf(page: FoundPage, key: string, locale: string): Card {
  const { article, url, title, topic, category, outline, keywords } = page;
  const questions = page.questions.map((ask) => ({ ask, section: undefined }));
  return {
    key,
    article,
    locale,
    url,
    title,
    topic,
    category,
    brief: '',
    sections: outline,
    questions,
    keywords,
  };
}

function weightOf(stem: string, vocabulary: Vocabulary | undefined): number {
  if (vocabulary?.rules.functionWords.has(stem)) return FUNCTION_WEIGHT;
  return vocabulary?.byStem.get(stem)?.weight ?? 1;
}
