import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFloors, type Floors } from './floors.ts';
import { readQueries, type LabelledQuery } from './labelled-queries.ts';

const FOLDER = 'e2e/search/relevance';

/** The repository's own labelled set and the scores it may not fall below. */
export function readOwnSet(
  root: string,
  locales: readonly string[],
): { queries: LabelledQuery[]; floors: Floors } {
  const [queries, floors] = [join(FOLDER, 'queries.tsv'), join(FOLDER, 'floors.json')];
  return {
    queries: readQueries(readFileSync(join(root, queries), 'utf8'), queries, locales),
    floors: readFloors(readFileSync(join(root, floors), 'utf8'), floors),
  };
}
