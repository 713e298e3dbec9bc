import type { Answer, KeptAnswer } from './answer.ts';

/** Keeps what readers say. Once `add` has returned, an answer outlives the end of the process, however it ends. */
export interface FeedbackStore {
  add(answer: Answer, day: string): Promise<void>;
  /** Everything that is kept, the oldest first. */
  all(): Promise<KeptAnswer[]>;
  /**
   * Deletes what is older.
   *
   * @param day the first that stays
   * @returns how many answers were deleted
   */
  purge(day: string): Promise<number>;
  close(): void;
}
