import { addressOf, type Card } from '../index/cards.ts';
import type { Cards } from '../index/load-data.ts';
import type { FoundPage } from '../engine/engine.ts';
import { withoutLead, type Segment } from '../engine/excerpt.ts';
import { alsoCalled } from './also-called.ts';
import { answerOf, asksForAll, needsSections } from './answer-of.ts';
import { highlighter } from './highlighter.ts';
import { loadAll } from './load-all.ts';
import { markWords } from './mark-words.ts';
import type { Answer, Hit, Plan, SectionHit } from './plan.ts';
import type { Found } from './rank/found.ts';
import { rankSections, type RankedSection } from './rank/rank-sections.ts';
import type { Ranked } from './rank/retrieve.ts';
import type { RunOptions } from './run-options.ts';
import { unreadNote } from './unread-note.ts';
import { bestSections, SECTIONS_PER_HIT } from './sections.ts';
import { present } from '../../core/present.ts';

/** A section or a line that answers this much worse than the best is not shown. */
const SHARE_OF_BEST = 0.6;

/**
 * Makes the answers fit to be read, the first `limit` of them: with the answer in short where a line of the card has
 * a word of the query, else with the place in the text that has. Of the first, the text says which of its sections
 * answers. An article that was found in another language is shown in the reader's when it exists there.
 */
export async function showHits({ plan, tier, found, lookInto }: Ranked, options: RunOptions): Promise<Hit[]> {
  const own = plan.locale === plan.queryLocale ? undefined : await options.data.cards(plan.locale);
  const vocabulary = await options.data.vocabulary(plan.queryLocale);
  // What is only near has no answer.
  const tells = tier === 'answers' && !own;
  const shown = found.slice(0, options.limit);
  const pages = await pagesOf(
    shown.filter((one, index) => needsText(one, own) || (index === 0 && needsSections(one))),
    options.signal,
  );
  return shown.map((found, index) => {
    const page = pages.get(found.card.key) ?? found.page;
    // Which section answers is told best by how people ask for it.
    const one = index === 0 && page && !found.page ? lookInto(found, page) : found;
    const sections =
      index === 0 && page ? rankSections(plan, one.verdict.best, page, vocabulary) : sectionsByLines(one);
    const shownPage = needsText(one, own) ? page : undefined;
    const hit = hitOf(one, plan, { sections, page: shownPage, own });
    const answered = index === 0 && tells ? withAnswer(hit, answerOf(one, sections)) : hit;
    const card = own?.byArticle.get(one.card.article) ?? one.card;
    const note = unreadNote(card, answered, shownPage !== undefined);
    const whole = note === undefined ? answered : { ...answered, note };
    return own ? whole : { ...whole, alsoCalled: alsoCalled(one, plan, textsOf(whole)) };
  });
}

/** What stands on the screen of a result. */
function textsOf({ title, excerpt, answer, sections }: Hit): string[] {
  const plain = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
  const said = answer ? [answer.text, ...(answer.section ? [answer.section.title] : [])] : [plain(excerpt)];
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
    ...loaded.map((page, index): [string, FoundPage] => [
      present(unseen[index], 'the page that was asked for').key,
      page,
    ]),
  ]);
}

/** Whether only the text says why a page was found. */
function needsText({ card, verdict, match }: Found, own: Cards | undefined): boolean {
  return match !== undefined && !own?.byArticle.has(card.article) && (!verdict.inLines || !card.brief);
}

function hitOf(
  { card: foundCard }: Found,
  plan: Plan,
  {
    sections,
    page,
    own,
  }: { sections: readonly RankedSection[]; page: FoundPage | undefined; own: Cards | undefined },
): Hit {
  const card = own?.byArticle.get(foundCard.article) ?? foundCard;
  const isHit = highlighter(plan, card.locale);
  const best = sectionsOf(card, sections);
  return {
    article: card.article,
    locale: card.locale,
    url: card.url,
    title: markWords(card.title, isHit),
    category: card.category,
    excerpt: page ? withoutLead(page.excerpt, page.title) : markWords(card.brief, isHit),
    answer: undefined,
    ...(card.editions && { editions: card.editions }),
    alsoCalled: [],
    sections: page && best.length === 0 ? bestSections(page) : best,
  };
}

/**
 * The sections as good as told by the lines of a card: its heading or a question is near to the query. Whoever asks for all
 * of an article begins at its beginning.
 */
function sectionsByLines(found: Found): RankedSection[] {
  const { card, verdict } = found;
  if (asksForAll(found)) return card.sections.map(({ id }) => ({ id, opening: '', score: 1 }));
  const scores = new Map<string, number>();
  for (const { line, score } of verdict.best)
    if (line.section !== undefined && !scores.has(line.section)) scores.set(line.section, score);
  return [...scores].map(([id, score]) => ({ id, opening: '', score }));
}

/** The sections worth a link, in the language of the card, the best first. What stands under no heading is the article's beginning. */
function sectionsOf(card: Card, sections: readonly RankedSection[]): SectionHit[] {
  const least = (sections[0]?.score ?? 0) * SHARE_OF_BEST;
  const titles = new Map(card.sections.map(({ id, title }) => [id, title]));
  return sections
    .filter(({ score }) => score >= least)
    .flatMap(({ id }) => {
      const title = titles.get(id);
      return title ? [{ id, title, url: addressOf(card, id), excerpt: [] }] : [];
    })
    .slice(0, SECTIONS_PER_HIT);
}
