import { existsSync, readFileSync } from 'node:fs';
import { contentPath } from '../../content/reader/content-folder.ts';
import { readFloors, type Floors } from './floors.ts';
import { readQueries, type LabelledQuery } from './labelled-queries.ts';

const QUERIES = 'content/tests/queries.tsv';
const UNSEEN = 'content/tests/unseen.tsv';
const FLOORS = 'content/tests/floors.json';

/** The labelled set of a help centre and the scores it may not fall below. */
export interface OwnSet {
  queries: LabelledQuery[];
  /** Undefined where none are written down yet. */
  floors: Floors | undefined;
}

/** Whether a help centre has a labelled set. */
export const hasOwnSet = (root: string) => existsSync(contentPath(root, QUERIES));

/**
 * Reads the labelled set of a help centre.
 *
 * @param root the help centre's folder
 * @throws with a message for the terminal when there is none, or it cannot be read
 */
export function readOwnSet(root: string, locales: readonly string[]): OwnSet {
  if (!hasOwnSet(root))
    throw new Error(`There is no ${QUERIES}. Fix: name a file of labelled queries, or use --titles.`);
  const read = (file: string) => readFileSync(contentPath(root, file), 'utf8');
  return {
    queries: readQueries(read(QUERIES), QUERIES, locales),
    floors: existsSync(contentPath(root, FLOORS)) ? readFloors(read(FLOORS), FLOORS) : undefined,
  };
}

/**
 * Queries by somebody who had seen neither the content nor the code; no number is fitted on them.
 *
 * @returns none where a help centre has no such set
 */
export function readUnseenSet(root: string, locales: readonly string[]): LabelledQuery[] {
  const file = contentPath(root, UNSEEN);
  return existsSync(file) ? readQueries(readFileSync(file, 'utf8'), UNSEEN, locales) : [];
}
