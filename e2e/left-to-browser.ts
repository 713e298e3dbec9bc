import type { Page } from '@playwright/test';

/**
 * Whether a click is left to the browser, which opens another tab or window where a key asks for it. What it opens is
 * its own affair, and a headless shell has no windows: so the click is stopped once all scripts of the page have seen it.
 *
 * @param page with scripts of the site's own, which have been given the chance to take the click over
 */
export async function isLeftToBrowser(page: Page, click: () => Promise<void>): Promise<boolean> {
  const left = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener(
          'click',
          (event) => {
            resolve(!event.defaultPrevented);
            event.preventDefault();
          },
          { once: true },
        );
      }),
  );
  await click();
  return left;
}
