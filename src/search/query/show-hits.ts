import { addressOf, type Card } from '../index/cards.ts';
import type { Cards } from '../index/load-data.ts';
import type { FoundPage } from '../engine/engine.ts';
import { withoutLead, type Segment } from '../engine/excerpt.ts';
import { alsoCalled } from './also-called.ts';
import { answerOf, needsOpening } from './answer-of.ts';
import { highlighter } from './highlighter.ts';
import { loadAll } from './load-all.ts';
import { markWords } from './mark-words.ts';
import type { Answer, Hit, Plan, SectionHit } from './plan.ts';
import type { Found } from './rank/found.ts';
import type { Ranked } from './rank/retrieve.ts';
import type { RunOptions } from './run-options.ts';
import { bestSections, SECTIONS_PER_HIT } from './sections.ts';

/** A line that answers this much worse than the best is not shown. */
const SHARE_OF_BEST_LINE = 0.6;

/**
 * Makes the answers fit to be read, the first `limit` of them: with the answer in short where a line of the card has
 * a word of the query, else with the place in the text that has. An article that was found in another language is
 * shown in the reader's when it exists there.
 */
export async function showHits({ plan, tier, found }: Ranked, options: RunOptions): Promise<Hit[]> {
  const own = plan.locale === plan.queryLocale ? undefined : await options.data.cards(plan.locale);
  // What is only near has no answer.
  const tells = tier === 'answers' && !own;
  const shown = found.slice(0, options.limit);
  const pages = await pagesOf(
    shown.filter((one, index) => needsText(one, own) || (index === 0 && tells && needsOpening(one))),
    options.signal,
  );
  return shown.map((one, index) => {
    const page = pages.get(one.card.key) ?? one.page;
    const hit = hitOf(one, plan, needsText(one, own) ? page : undefined, own);
    const whole = index === 0 && tells ? withAnswer(hit, answerOf(one, page)) : hit;
    return own ? whole : { ...whole, alsoCalled: alsoCalled(one, plan, textsOf(whole)) };
  });
}

/** What stands on the screen of a result. */
function textsOf({ title, excerpt, answer, sections }: Hit): string[] {
  const plain = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
  const said = answer ? [answer.text, answer.section?.title ?? ''] : [plain(excerpt)];
  return [plain(title), ...said, ...sections.map((section) => section.title)];
}

/** The section that the answer is from is shown with it and not once more. */
function withAnswer(hit: Hit, answer: Answer | undefined): Hit {
  const sections = hit.sections.filter(({ id }) => id !== answer?.section?.id);
  return { ...hit, answer, sections };
}

/** The pages of some that were found, by their key; those that were looked at are not loaded again. */
async function pagesOf(
  some: readonly Found[],
  signal: AbortSignal | undefined,
): Promise<Map<string, FoundPage>> {
  const unseen = some.flatMap(({ match, page }) => (match && !page ? [match] : []));
  const loaded = await loadAll(unseen, signal);
  return new Map([
    ...some.flatMap(({ card, page }): [string, FoundPage][] => (page ? [[card.key, page]] : [])),
    ...loaded.map((page, index): [string, FoundPage] => [unseen[index]?.key ?? '', page]),
  ]);
}

/** Whether only the text says why a page was found. */
function needsText({ card, verdict, match }: Found, own: Cards | undefined): boolean {
  return match !== undefined && !own?.byArticle.has(card.article) && (!verdict.inLines || !card.brief);
}

function hitOf(
  { card: foundCard, verdict }: Found,
  plan: Plan,
  page: FoundPage | undefined,
  own: Cards | undefined,
): Hit {
  const card = own?.byArticle.get(foundCard.article) ?? foundCard;
  const isHit = highlighter(plan, card.locale);
  const lines = sectionsOf(card, verdict);
  return {
    article: card.article,
    locale: card.locale,
    url: card.url,
    title: markWords(card.title, isHit),
    category: card.category,
    excerpt: page ? withoutLead(page.excerpt, page.title) : markWords(card.brief, isHit),
    answer: undefined,
    alsoCalled: [],
    sections: page && lines.length === 0 ? bestSections(page) : lines,
  };
}

/** The sections whose heading or question is nearest to the query, the nearest first. */
function sectionsOf(card: Card, { best }: Found['verdict']): SectionHit[] {
  const least = (best[0]?.score ?? 0) * SHARE_OF_BEST_LINE;
  const ids = best
    .filter(({ line, score }) => line.section && score >= least)
    .map(({ line }) => line.section);
  const titles = new Map(card.sections.map(({ id, title }) => [id, title]));
  return [...new Set(ids)].slice(0, SECTIONS_PER_HIT).flatMap((id) => {
    const title = id === undefined ? undefined : titles.get(id);
    return id === undefined || title === undefined
      ? []
      : [{ id, title, url: addressOf(card, id), excerpt: [] }];
  });
}
