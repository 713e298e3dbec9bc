import { SEARCH_EVENT } from '../../../search/ui/search-event.ts';
import { goingVisit } from './kept-visit.ts';
import type { VisitSetup } from './setup.ts';
import { hasLeave } from './visit-leave.ts';

/** What stands in a list of results: the lines that lead straight to an answer, then the articles. */
const PLACES = '[data-search-suggested] li, .search-hit';

/**
 * Counts how searches end, of a reader who allowed it: one row a visit, sent when the tab leaves the help centre.
 *
 * Only the Navigation API tells leaving from going back to another page of the site; where it is missing nothing is
 * counted, for half a visit would be a false one.
 */
function countVisits({ locale, url, articles, contactArticle, contact }: VisitSetup): void {
  if (!('navigation' in window)) return;
  const visit = goingVisit(sessionStorage, locale, (row) =>
    navigator.sendBeacon(url, new Blob([JSON.stringify(row)], { type: 'application/json' })),
  );
  const step: typeof visit.step = (one) => {
    // It may have been taken back in another tab.
    if (hasLeave(localStorage)) visit.step(one);
  };

  const reading = document.querySelector<HTMLElement>('article[data-article]')?.dataset['article'];
  if (reading !== undefined)
    step(reading === contactArticle ? { kind: 'contacted' } : { kind: 'read', article: reading });

  document.addEventListener(SEARCH_EVENT, ({ detail: { tier } }) => {
    const first = document.querySelector<HTMLElement>('.search-hit')?.dataset['article'];
    if (tier) step({ kind: 'searched', found: tier, ...(tier !== 'nothing' && first && { first }) });
  });

  // What a search ends with is told first: that is done when the click arrives at the list.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link) return;
    if (contact !== undefined && link.getAttribute('href') === contact) step({ kind: 'contacted' });
    const place = link.closest<HTMLElement>(PLACES);
    const list = place?.closest('[data-search-state]')?.querySelectorAll<HTMLElement>(PLACES);
    if (!place || !list) return;
    const { pathname } = new URL(link.href);
    const named = pathname.startsWith(articles) ? pathname.slice(articles.length).split('/')[0] : undefined;
    const article = place.dataset['article'] ?? named;
    step({ kind: 'opened', place: [...list].indexOf(place) + 1, ...(article && { article }) });
  });

  let staysHere = false;
  navigation.addEventListener('navigate', ({ destination }) => {
    if (destination.sameDocument) return;
    staysHere = new URL(destination.url).origin === location.origin;
  });
  addEventListener('pagehide', () => {
    if (!staysHere && hasLeave(localStorage)) visit.end();
  });
  addEventListener('pageshow', () => (staysHere = false));
}

const setup = document.querySelector<HTMLElement>('[data-visits]')?.dataset['visits'];
if (setup) countVisits(JSON.parse(setup) as VisitSetup);
