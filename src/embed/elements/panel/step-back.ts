import { hear } from '../dom.ts';

/** Marks the history entry that stands for the open panel. */
const MARK = 'spravka:panel';

/** While the panel covers the page, “Back” takes the panel away, not the page. */
export interface StepBack {
  begin(): void;
  /** Takes the entry out of the history again, unless the page has gone on meanwhile. */
  end(): void;
}

/** Whether the entry that is shown is the panel’s. */
const isOurs = (): boolean => Object.hasOwn(Object(history.state) as object, MARK);

/**
 * @param goneBack called when the reader went back; whether the panel is still open afterwards (somebody prevented that
 *   it closes)
 */
export function createStepBack(goneBack: () => boolean): StepBack {
  let begun = false;
  const add = () => {
    // What the page’s own router keeps there stays: to it this is one more entry of the same page.
    history.pushState({ ...(history.state as object | null), [MARK]: true }, '');
  };
  const pop = () => {
    if (!isOurs() && goneBack()) add();
  };
  return {
    begin() {
      if (begun) return;
      begun = true;
      add();
      hear('addEventListener', 'popstate', pop);
    },
    end() {
      if (!begun) return;
      begun = false;
      hear('removeEventListener', 'popstate', pop);
      // After whatever else the page does now: where it leads elsewhere, the entry is not the last one any more.
      setTimeout(() => isOurs() && history.back());
    },
  };
}
