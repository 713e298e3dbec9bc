import type { Page } from '@playwright/test';

/** How the texts found here are marked on the page. */
export const NEW_COLOURS = '[data-new-colours]';

/**
 * Marks the texts of a page whose colours were not among those seen before: the same ink on the same grounds need not be
 * measured on every page, and measuring is most of what axe costs.
 *
 * @param within a CSS selector: texts outside are not marked
 * @param seen what was seen so far: colours and backgrounds of a text and of all around it, its size and its weight; what
 * is new is added
 * @returns how many texts were marked
 */
export async function markNewColours(page: Page, within: string, seen: Set<string>): Promise<number> {
  const { marked, found } = await page.evaluate(
    ([known, mark, part]) => {
      const keys = new Set(known);
      const found: string[] = [];
      const inks = new Map<Element, string>();
      const inkOf = (element: Element): string => {
        const done = inks.get(element);
        if (done !== undefined) return done;
        const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
        const around = element.parentElement ? inkOf(element.parentElement) : '';
        const own = [color, backgroundColor, backgroundImage, opacity].join();
        // Elements that change nothing lie on the same ground.
        const ink = around.startsWith(`${own};`) ? around : `${own};${around}`;
        inks.set(element, ink);
        return ink;
      };
      let marked = 0;
      for (const marks of document.querySelectorAll(`[${mark}]`)) marks.removeAttribute(mark);
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        if (!element?.closest(part) || !text.textContent?.trim()) continue;
        const { fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
        const key = [element.localName, fontSize, fontWeight, textDecorationLine, inkOf(element)].join();
        if (keys.has(key) || !element.checkVisibility()) continue;
        keys.add(key);
        found.push(key);
        element.setAttribute(mark, '');
        marked++;
      }
      return { marked, found };
    },
    [[...seen], NEW_COLOURS.slice(1, -1), within] as const,
  );
  for (const key of found) seen.add(key);
  return marked;
}
