import type { SearchData } from '../index/load-data.ts';
import type { Engine } from '../engine/engine.ts';

export interface RunOptions {
  engine: Engine;
  data: SearchData;
  /** How many results are loaded; the rest are only counted. */
  limit: number;
  /** Whether what answers much worse than the best is a result too: for readers who ask for more. */
  weaker?: boolean;
  /** Ends the run as soon as its answer is no longer wanted. */
  signal?: AbortSignal;
}
