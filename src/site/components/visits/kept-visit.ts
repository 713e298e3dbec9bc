import { afterStep, NEW_VISIT, visitRow, type Visit, type VisitStep } from '../../../feedback/visit-steps.ts';
import { VISIT } from './visit-leave.ts';

/** Whoever does nothing here for so long has gone, whatever becomes of the tab. */
const OVER_AFTER = 30 * 60 * 1000;

/** A visit as it goes on from page to page of a tab. */
export interface GoingVisit {
  step(step: VisitStep): void;
  /** Sends its row, once: what comes later is another visit. */
  end(): void;
}

/** What is kept in the tab: the visit, and when it was last added to, which is never sent. */
interface Kept {
  visit: Visit;
  at: number;
}

/**
 * @param tab keeps it while the tab is open
 * @param locale of the page
 * @param send is given the row of a visit that is over
 * @param now in milliseconds
 */
export function goingVisit(
  tab: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  locale: string,
  send: (row: NonNullable<ReturnType<typeof visitRow>>) => void,
  now: () => number = Date.now,
): GoingVisit {
  const read = (): Kept | undefined => {
    const kept = tab.getItem(VISIT);
    return kept === null ? undefined : (JSON.parse(kept) as Kept);
  };
  const end = () => {
    const row = visitRow(read()?.visit ?? NEW_VISIT, locale);
    tab.removeItem(VISIT);
    if (row) send(row);
  };
  return {
    step(step) {
      const kept = read();
      if (kept && now() - kept.at > OVER_AFTER) end();
      const visit = afterStep(read()?.visit ?? NEW_VISIT, step);
      tab.setItem(VISIT, JSON.stringify({ visit, at: now() } satisfies Kept));
    },
    end,
  };
}
