import type { KeptVisit } from './visit.ts';

/** How visits ended that were about one thing. */
export interface VisitRow {
  /** An article’s or a topic’s id; undefined for visits that were about none that is known. */
  about: string | undefined;
  locale: string;
  /** Visits in which something was searched for. Of each, the last search counts. */
  visits: number;
  /** Of these: something of the list was opened. */
  opened: Ended;
  /** There were answers, and none was opened: the title or the excerpt did not say so, or they answer something else. */
  notOpened: Ended;
  /** There was no answer: nothing, or only the nearest, and nothing of it was opened. */
  notFound: Ended;
  /** Visits in which a second search followed the first. */
  again: number;
  /** What was opened stood first in the list. */
  first: number;
  /** Visits that went on to contact without a search: from reading alone. */
  unasked: number;
}

/** Visits that ended in one way. */
export interface Ended {
  times: number;
  /** How many of them went on to contact. */
  contact: number;
}

/** Shares of the visits with a search, 0 to 1; all 0 where there was none. */
export interface VisitShares {
  opened: number;
  notOpened: number;
  notFound: number;
  again: number;
  contact: number;
}

/** What became of a visit’s last search. */
export type Ending = 'opened' | 'notOpened' | 'notFound';

/** @returns undefined where nothing was searched for */
export function endingOf({ found, place }: Pick<KeptVisit, 'found' | 'place'>): Ending | undefined {
  if (found === undefined) return undefined;
  if (place !== undefined) return 'opened';
  return found === 'answers' ? 'notOpened' : 'notFound';
}

/**
 * How visits ended, a row for each thing they were about and each language: those first of which the most were in vain.
 *
 * @param aboutOf what an article’s id is counted under: the id itself, or its topic
 */
export function visitReport(
  visits: readonly KeptVisit[],
  aboutOf: (article: string) => string | undefined = (article) => article,
): VisitRow[] {
  const about = ({ article }: KeptVisit) => (article === undefined ? undefined : aboutOf(article));
  const groups = Map.groupBy(visits, (visit) => JSON.stringify([visit.locale, about(visit)]));
  return [...groups.values()]
    .map((group) => {
      const [one] = group;
      if (!one) throw new Error('A group of visits is empty.');
      return { about: about(one), locale: one.locale, ...countVisits(group) };
    })
    .sort((a, b) => inVain(b) - inVain(a) || b.visits - a.visits || compare(keyOf(a), keyOf(b)));
}

function countVisits(visits: readonly KeptVisit[]): Omit<VisitRow, 'about' | 'locale'> {
  const ended = (ending: Ending): Ended => {
    const those = visits.filter((visit) => endingOf(visit) === ending);
    return { times: those.length, contact: those.filter(({ contact }) => contact).length };
  };
  const asked = visits.filter((visit) => visit.asked > 0);
  return {
    visits: asked.length,
    opened: ended('opened'),
    notOpened: ended('notOpened'),
    notFound: ended('notFound'),
    again: asked.filter((visit) => visit.asked > 1).length,
    first: asked.filter(({ place }) => place === 1).length,
    unasked: visits.length - asked.length,
  };
}

/** The same as shares. */
export function visitShares(row: Omit<VisitRow, 'about' | 'locale'>): VisitShares {
  const share = (times: number) => (row.visits === 0 ? 0 : times / row.visits);
  const { opened, notOpened, notFound } = row;
  return {
    opened: share(opened.times),
    notOpened: share(notOpened.times),
    notFound: share(notFound.times),
    again: share(row.again),
    contact: share(opened.contact + notOpened.contact + notFound.contact),
  };
}

const inVain = ({ notOpened, notFound }: VisitRow) => notOpened.times + notFound.times;
const keyOf = ({ about = '', locale }: VisitRow) => `${about} ${locale}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
