/**
 * How sure the last search of a visit was of its results: it found answers; it showed the nearest there is; or nothing.
 */
export const FOUND = ['answers', 'near', 'nothing'] as const;
export type Found = (typeof FOUND)[number];

/** Searches and places beyond these are counted as these: rare numbers would tell one visit from the others. */
export const MOST_ASKED = 5;
export const LAST_PLACE = 20;

/** A visit so far, as the reader’s own tab keeps it until it ends. It has no word that was typed, and no time. */
export interface Visit {
  /** How many searches were finished. */
  asked: number;
  /** What came of the last of them. */
  found?: Found;
  /** What was opened of its list; else what stood first in it; else what was being read. */
  article?: string;
  /** Which place of its list was opened last, from 1; undefined when none was. */
  place?: number;
  /** Whether the reader went on to contact people. */
  contact: boolean;
  /** The article that was read last. */
  reading?: string;
}

/** Something that happens in a visit. */
export type VisitStep =
  | { kind: 'read'; article: string }
  | { kind: 'searched'; found: Found; first?: string }
  | { kind: 'opened'; place: number; article?: string }
  | { kind: 'contacted' };

export const NEW_VISIT: Visit = { asked: 0, contact: false };

/** The visit after a step; of several searches the last counts, for it is the one that ended the looking. */
export function afterStep(visit: Visit, step: VisitStep): Visit {
  switch (step.kind) {
    case 'read':
      return { ...visit, reading: step.article };
    case 'searched': {
      const { contact, reading } = visit;
      const article = step.first ?? reading;
      return {
        contact,
        ...(reading !== undefined && { reading }),
        asked: Math.min(visit.asked + 1, MOST_ASKED),
        found: step.found,
        ...(article !== undefined && { article }),
      };
    }
    case 'opened': {
      // A list that was there before the reader gave leave was not counted: what is opened of it is not either.
      if (visit.asked === 0) return visit;
      const article = step.article ?? visit.article;
      return {
        ...visit,
        place: Math.min(step.place, LAST_PLACE),
        ...(article !== undefined && { article }),
      };
    }
    case 'contacted': {
      const article = visit.asked > 0 ? visit.article : visit.reading;
      return { ...visit, contact: true, ...(article !== undefined && { article }) };
    }
  }
}

/**
 * What is sent of a visit that is over.
 *
 * @param locale of the page it ended on
 * @returns undefined where nobody looked for anything and nobody was asked
 */
export function visitRow({ reading: _, ...visit }: Visit, locale: string) {
  return visit.asked > 0 || visit.contact ? { locale, ...visit } : undefined;
}
