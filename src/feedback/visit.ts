import { z } from 'zod';
import { ID_PATTERN } from '../core/ids.ts';
import { localeTag } from './said.ts';
import { FOUND, LAST_PLACE, MOST_ASKED } from './visit-steps.ts';

/**
 * One visit of a reader who allowed it, as `visit-steps.ts` makes it on the device. No two can be joined: there is no
 * word that was typed, no address, no time but the day, and no number of a reader, a device or a visit.
 */
export const visitSchema = z
  .strictObject({
    locale: localeTag,
    asked: z.int().min(0).max(MOST_ASKED),
    found: z.enum(FOUND).optional(),
    article: z.string().max(100).regex(ID_PATTERN).optional(),
    place: z.int().min(1).max(LAST_PLACE).optional(),
    contact: z.boolean(),
  })
  .refine(({ asked, found }) => asked > 0 === (found !== undefined), { path: ['found'] })
  .refine(({ found, place }) => place === undefined || (found ?? 'nothing') !== 'nothing', {
    path: ['place'],
  })
  .refine(({ asked, contact }) => asked > 0 || contact, { path: ['asked'] });

export type SentVisit = z.infer<typeof visitSchema>;

/** A visit as it is kept. */
export interface KeptVisit extends SentVisit {
  /** `2026-11-22` */
  day: string;
}
