import type { FoundPage, Match } from '../../engine/engine.ts';
import type { Card } from '../../index/cards.ts';
import type { Verdict } from './judge.ts';

/** A page that may answer a plan. */
export interface Found {
  card: Card;
  verdict: Verdict;
  /** The page by the word that its text matches best; undefined when it has none. */
  match: Match | undefined;
  /** The page itself, where it was looked at. */
  page: FoundPage | undefined;
}
