import { aliasLinesOf, linesOf, type Card, type Line } from '../../index/cards.ts';
import type { Cards } from '../../index/load-data.ts';
import type { FoundPage } from '../../engine/engine.ts';
import { loadAll } from '../load-all.ts';
import type { Plan, Tier } from '../plan.ts';
import type { RunOptions } from '../run-options.ts';
import { confidenceOf, signsOf, type Signs } from './confidence.ts';
import { askForTerms, type Evidence } from './evidence.ts';
import { createJudge } from './judge.ts';
import { weighByLines } from './line-weights.ts';
import type { Found } from './found.ts';
import { tierOf } from './tier-of.ts';
import { present } from '../../../core/present.ts';

/** The pages that answer a plan, best first. */
export interface Ranked {
  plan: Plan;
  tier: Tier;
  found: Found[];
  /** How many more were left out beside answers. */
  weaker: number;
  /** The best page, shown or not, and what speaks for it; undefined when no page has a word of the plan. */
  best: string | undefined;
  signs: Signs | undefined;
  /** How likely the best page is the answer, 0 to 1. */
  confidence: number;
  /** What was found, with the other ways of asking that only its page has. */
  lookInto(found: Found, page: FoundPage): Found;
}

/** As sure as this after the first look, nothing else is looked at. */
const SURE = 0.85;
/** As many pages are looked at for the other ways of asking that only they have. */
const PAGES_LOOKED_INTO = 5;
/**
 * As many words as a term may stand for are asked for. Where all words of a site are known, so are its cards, mostly,
 * and these tell synonyms by themselves.
 */
const WORDS_ASKED = { small: 1, large: 2 };
/** As many pages without a card are looked at: the best by their text. */
const PAGES_LOOKED_AT = 16;

/**
 * Finds the pages that answer a plan: the engine is asked for one word after the other, and what it says of a page's
 * text is weighed together with what the page's title, questions and headings say. When that gives no sure answer, the
 * best pages are looked into for the other ways in which people ask for them.
 */
export async function retrieve(plan: Plan, options: RunOptions): Promise<Ranked> {
  const lender = plan.terms?.flatMap(({ options }) => options.flatMap(({ locale }) => locale ?? []))[0];
  const [vocabulary, cards, lenders] = await Promise.all([
    options.data.vocabulary(plan.queryLocale),
    options.data.cards(plan.queryLocale),
    lender === undefined ? undefined : options.data.cards(lender),
  ]);
  const most = vocabulary.complete ? WORDS_ASKED.small : WORDS_ASKED.large;
  const evidence = await askForTerms(plan, options, most, (key) => {
    const article = lenders?.byKey.get(key)?.article;
    return article === undefined ? undefined : cards.byArticle.get(article)?.key;
  });
  options.signal?.throwIfAborted();
  const lines = [...cards.lines(), ...(lenders?.lines() ?? [])];
  const judge = createJudge(plan, weighByLines(lines, vocabulary));
  /** What the card of the same article says in the language that lends words; its answers are for others to read. */
  const lentLines = ({ article }: Card) => {
    const card = lenders?.byArticle.get(article);
    return card && lenders ? lenders.linesOf(card).map((line) => ({ ...line, answer: '' })) : [];
  };
  const found = (card: Card, own: readonly Line[], page?: FoundPage): Found => ({
    card,
    verdict: judge({ lines: [...own, ...lentLines(card)], text: evidence.scoresOf(card.key) }),
    match: evidence.bestMatch(card.key),
    page,
  });
  const known = cards.all.filter(({ topic }) => !plan.topic || topic === plan.topic);
  const others = await pagesWithoutCard(evidence, cards, options.signal);
  const first = inOrder([
    ...known.map((card) => found(card, cards.linesOf(card))),
    ...others.map(([key, page]) => {
      const card = cardOf(page, key, plan.queryLocale);
      return found(card, [...linesOf(card, vocabulary), ...aliasLinesOf(card, page, vocabulary)], page);
    }),
  ]);
  const lookInto = ({ card }: Found, page: FoundPage) =>
    found(card, [...cards.linesOf(card), ...cards.aliasLinesOf(card, page)], page);
  const ranked = { ...rank(plan, first, options), lookInto };
  if (ranked.confidence >= SURE) return ranked;
  const doubtful = first.filter(({ match, page }) => match && !page).slice(0, PAGES_LOOKED_INTO);
  if (doubtful.length === 0) return ranked;
  const pages = await loadAll(
    doubtful.flatMap(({ match }) => match ?? []),
    options.signal,
  );
  const lookedInto = new Map(
    doubtful.map((one, index) => {
      const page = pages[index];
      return [one.card, page ? lookInto(one, page) : one];
    }),
  );
  const second = inOrder(first.map((one) => lookedInto.get(one.card) ?? one));
  return { ...rank(plan, second, options), lookInto };
}

function inOrder(found: readonly Found[]): Found[] {
  return found
    .filter(({ verdict }) => verdict.score > 0)
    .sort((a, b) => b.verdict.score - a.verdict.score || (a.card.article < b.card.article ? -1 : 1));
}

/** @param sorted pages with a word of the plan, the best first */
function rank(plan: Plan, sorted: readonly Found[], { weaker }: RunOptions): Omit<Ranked, 'lookInto'> {
  const [best, ...others] = sorted;
  if (!best)
    return { plan, tier: 'nothing', found: [], weaker: 0, best: undefined, signs: undefined, confidence: 0 };
  const signs = signsOf(
    plan,
    best.verdict,
    others.map(({ verdict }) => verdict),
  );
  const confidence = confidenceOf(signs);
  return { plan, best: best.card.article, signs, confidence, ...tierOf(plan, sorted, confidence, weaker) };
}

/** Pages that have no card, the best by their text. */
async function pagesWithoutCard(
  evidence: Evidence,
  cards: Cards,
  signal: AbortSignal | undefined,
): Promise<[key: string, page: FoundPage][]> {
  const matches = evidence.best().filter(({ key }) => !cards.byKey.has(key));
  const chosen = matches.slice(0, PAGES_LOOKED_AT);
  const pages = await loadAll(chosen, signal);
  return pages.map((page, index) => [present(chosen[index], 'the page that was asked for').key, page]);
}

/** A card made from the page itself; its ways of asking are left to `aliasLinesOf`. */
function cardOf(page: FoundPage, key: string, locale: string): Card {
  const { article, url, title, topic, category, outline, keywords, warns, editions } = page;
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
    questions: [],
    keywords,
    warns,
    ...(editions && { editions }),
  };
}
