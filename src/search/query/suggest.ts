import { addressOf, type Line } from '../index/cards.ts';
import type { Cards } from '../index/load-data.ts';
import { searchRules } from '../../languages/search.ts';
import type { ProductName } from '../index/product-terms.ts';
import type { Segment } from '../engine/excerpt.ts';
import { highlighter } from './highlighter.ts';
import { isTelling } from './is-telling.ts';
import { markWords } from './mark-words.ts';
import { nearTerms } from './near-terms.ts';
import type { Plan, Term } from './plan.ts';
import { closed } from '../text/tokenize.ts';

/** What a reader may be typing, as a link. */
export type Suggestion = SuggestedAnswer | SuggestedTerm;

/** A question or title; leads straight to its answer. */
export interface SuggestedAnswer {
  kind: 'answer';
  url: string;
  text: Segment[];
  /** What is written as the answer; '' for titles. */
  answer: string;
}

/** A button, menu or name of the product; leads to its line in the list of names. */
export interface SuggestedTerm {
  kind: 'term';
  url: string;
  names: readonly ProductName[];
}

export interface SuggestOptions {
  limit: number;
  /** As many of them may be terms. */
  terms: number;
  /** Articles whose titles are on the screen anyway. */
  titled: readonly string[];
}

/** A shorter line is nearer; what it has besides the query counts this much. */
const OTHER_WORD = 0.02;
/** Of two that are about as near, the one in the article that answers best; as much as two words and a half. */
const FIRST_RESULT = 0.05;

/**
 * What a reader may be typing: questions and titles, then the product's terms that are called so. None of a plan that
 * is to be taken literally; no terms within a topic, for they belong to none.
 */
export function suggest(plan: Plan, cards: Cards, options: SuggestOptions): Suggestion[] {
  if (!plan.terms) return [];
  const { answers, titleSaysAll } = nearAnswers(plan, cards, options);
  // What stands first is what Enter opens: the article that was asked for, not the name of its button.
  const near = plan.topic || (titleSaysAll && answers.length === 0) ? [] : nearTerms(plan, cards.terms);
  const terms = near
    .slice(0, options.terms)
    .map(({ url, names }): SuggestedTerm => ({ kind: 'term', url, names }));
  return [...answers.slice(0, options.limit - terms.length), ...terms];
}

interface NearAnswers {
  answers: SuggestedAnswer[];
  /** Whether a title that is on the screen anyway says all of the query. */
  titleSaysAll: boolean;
}

/**
 * The questions and titles that have every telling word of a query, the nearest first; one for each answer.
 *
 * By the plan's words and not by letters: so they are found through slips, synonyms and other keyboard layouts too.
 * None when a part of the query is in no text or when it is in another language.
 */
function nearAnswers(plan: Plan, cards: Cards, { titled }: SuggestOptions): NearAnswers {
  const { terms = [], dropped, locale, queryLocale, topic } = plan;
  if (locale !== queryLocale || dropped.length > 0 || !terms.some(isTelling))
    return { answers: [], titleSaysAll: false };
  const isHit = highlighter(plan, locale);
  const { functionWords } = searchRules(locale);
  const having = cards.all
    .filter((card) => !topic || card.topic === topic)
    .flatMap((card) =>
      cards
        .linesOf(card)
        .filter(({ kind }) => kind === 'question' || kind === 'title')
        .map((line) => ({
          isTitle: line.kind === 'title',
          onScreen: line.kind === 'title' && titled.includes(card.article),
          url: addressOf(card, line.section),
          text: line.text,
          answer: line.answer,
          ...nearness(terms, line, functionWords),
        }))
        .map((line) => ({ ...line, rank: line.score + (card.article === titled[0] ? FIRST_RESULT : 0) })),
    )
    .filter(({ score }) => score > 0);
  const titles = having.filter(({ isTitle }) => isTitle);
  const inSight = titles.filter(({ onScreen }) => onScreen);
  // Where a title says all of it, a question that says more asks something else: “hire a dismissed employee back”.
  // One word is a subject, about which there is more than its title, unless it is what the title says to do.
  const saysAll = terms.filter(({ isStopWord }) => !isStopWord).length > 1 ? titles : inSight.filter(leads);
  const most = Math.min(...saysAll.map((line) => line.besides));
  const near = having
    // A title that is not among the first results is weaker than one that is.
    .filter((line) => !line.onScreen && line.besides <= most && !(line.isTitle && inSight.length > 0))
    .sort((a, b) => b.rank - a.rank || (a.text < b.text ? -1 : 1));
  const best = new Map<string, SuggestedAnswer>();
  for (const { url, text, answer } of near)
    if (!best.has(url)) best.set(url, { kind: 'answer', url, text: markWords(text, isHit), answer });
  return {
    answers: [...best.values()],
    titleSaysAll: inSight.some((line) => line.besides <= most && most < Infinity),
  };
}

const leads = (line: { leads: boolean }) => line.leads;

/**
 * How much of the query a line has, less for what it has besides, 0 when it lacks a telling word; how many telling
 * words it has besides; and whether it begins with a word of the query.
 */
function nearness(terms: readonly Term[], { stems }: Line, functionWords: ReadonlySet<string>) {
  let whole = 0;
  let shared = 0;
  const met = new Set<string>();
  for (const term of terms) {
    const inLine = term.options.filter(({ entry }) => stems.includes(entry.stem));
    if (inLine.length === 0 && isTelling(term)) return { score: 0, besides: Infinity, leads: false };
    for (const { entry } of inLine) met.add(entry.stem);
    whole += term.weight;
    shared += term.weight * Math.max(0, ...inLine.map(({ quality }) => quality));
  }
  const besides = stems.filter((stem) => !met.has(stem));
  const first = stems.find((stem) => !functionWords.has(stem));
  return {
    score: shared / (whole + OTHER_WORD * besides.length),
    besides: besides.filter((stem) => !functionWords.has(stem)).length,
    leads: first !== undefined && met.has(first),
  };
}

/** Whether the last word is only the beginning of one of the texts': the reader goes on typing. */
export function goesOn({ terms = [] }: Plan): boolean {
  const last = terms.at(-1);
  const typed = last && closed(last.typed);
  return Boolean(
    typed &&
    last.asTyped &&
    last.options.some(({ entry: { form } }) => form.startsWith(typed) && form !== typed),
  );
}
