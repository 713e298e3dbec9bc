import type { SearchResults } from '../query/plan.ts';

/**
 * How a question came about: letter by letter; as a whole (a button, a link, a choice); or once more, on the way back
 * through the browser's history.
 */
export type Asked = 'typing' | 'submitted' | 'revisited';

/** Tells finished searches from the letters on the way to them. */
export interface Finish {
  /** A question was asked: the one before is not finished if it was not yet. */
  asked(): void;
  /** Its answer is on the screen. */
  answered(results: SearchResults, how: Asked): void;
  /** The reader made use of the answer. */
  used(): void;
}

/** Whoever reads for so long has stopped typing. */
const SETTLED = 1000;

/** @param report is told of every finished search, of the same query in a row once */
export function createFinish(report: (results: SearchResults) => void): Finish {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let answer: SearchResults | undefined;
  let last = '';
  const keyOf = ({ plan }: SearchResults) => JSON.stringify([plan.typed, plan.terms === undefined]);
  const used = () => {
    clearTimeout(waiting);
    if (answer && keyOf(answer) !== last) {
      last = keyOf(answer);
      report(answer);
    }
    answer = undefined;
  };
  return {
    asked() {
      clearTimeout(waiting);
      answer = undefined;
    },
    answered(results, how) {
      clearTimeout(waiting);
      answer = results;
      if (how === 'revisited') last = keyOf(results);
      if (how === 'typing') waiting = setTimeout(used, SETTLED);
      else used();
    },
    used,
  };
}
