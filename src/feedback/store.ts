import type { Answer, KeptAnswer } from './answer.ts';
import type { FailedSearch, KeptSearch } from './search.ts';
import type { KeptVisit, SentVisit } from './visit.ts';

/** Keeps what readers say. Once `add…` has returned, it outlives the end of the process, however that ends. */
export interface FeedbackStore {
  add(answer: Answer, day: string): Promise<void>;
  addSearch(search: FailedSearch, day: string): Promise<void>;
  addVisit(visit: SentVisit, day: string): Promise<void>;
  /** Every answer that is kept, the oldest first. */
  all(): Promise<KeptAnswer[]>;
  /** Every search that is kept, the oldest first. */
  searches(): Promise<KeptSearch[]>;
  /** Every visit that is kept, by day; those of one day in no order. */
  visits(): Promise<KeptVisit[]>;
  /**
   * Deletes what is older.
   *
   * @param day the first that stays
   * @returns how many answers, searches and visits were deleted
   */
  purge(day: string): Promise<number>;
  close(): void;
}
