/** The steps of an article that somebody has ticked off. */
export interface Ticks {
  has: (step: string) => boolean;
  set: (step: string, ticked: boolean) => void;
  clear: () => void;
}

/** Where the ticks of an article are kept; nothing is while nothing is ticked. */
export const ticksKey = (article: string) => `help:ticks:${article}`;

/**
 * Keeps ticks on the device, the same for every language of an article. Where storage is switched off or holds something
 * else they last as long as the page.
 *
 * @param storage throws in browsers that forbid it
 */
export function createTicks(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  article: string,
): Ticks {
  const ticked = new Set<string>(read());

  function read(): string[] {
    try {
      const kept: unknown = JSON.parse(storage().getItem(ticksKey(article)) ?? '[]');
      return Array.isArray(kept) ? kept.filter((step) => typeof step === 'string') : [];
    } catch {
      return [];
    }
  }
  function keep(): void {
    try {
      if (ticked.size === 0) storage().removeItem(ticksKey(article));
      else storage().setItem(ticksKey(article), JSON.stringify([...ticked]));
    } catch {
      // Storage is switched off or full: the ticks hold for this page.
    }
  }
  return {
    has: (step) => ticked.has(step),
    set(step, on) {
      if (on) ticked.add(step);
      else ticked.delete(step);
      keep();
    },
    clear() {
      ticked.clear();
      keep();
    },
  };
}
