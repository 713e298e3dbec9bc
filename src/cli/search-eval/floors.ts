import { z } from 'zod';
import type { GroupScore } from './score.ts';

const share = z.number().min(0).max(1);
const floorsSchema = z.strictObject({
  /** Of all rows. */
  success1: share,
  success3: share,
  /** Success@3 of each kind, of all languages together. */
  kinds: z.record(z.string(), share),
});

/** What the scores of a labelled set may not fall below. */
export type Floors = z.infer<typeof floorsSchema>;

/**
 * Reads the file of floors.
 *
 * @throws Error that says what is wrong with it
 */
export function readFloors(text: string, file: string): Floors {
  const { data, error } = floorsSchema.safeParse(JSON.parse(text));
  if (!data) throw new Error(`${file}: ${z.prettifyError(error)}`);
  return data;
}

/** What is below its floor, a sentence each; nothing when all is well. A kind without a floor is named as well. */
export function belowFloors(groups: readonly GroupScore[], floors: Floors): string[] {
  const ofAll = groups.filter(({ locale }) => locale === undefined);
  return ofAll.flatMap(({ kind, site }) => {
    if (kind === undefined)
      return [
        ...below('Success@1 of all rows', site.success1, floors.success1),
        ...below('Success@3 of all rows', site.success3, floors.success3),
      ];
    const floor = floors.kinds[kind];
    if (floor === undefined) return [`The kind ${kind} has no floor.`];
    return below(`Success@3 of the kind ${kind}`, site.success3, floor);
  });
}

function below(what: string, reached: number, floor: number): string[] {
  return reached < floor ? [`${what} is ${reached.toFixed(3)}, below its floor of ${floor}.`] : [];
}
