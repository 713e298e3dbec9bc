import type { Page } from '@playwright/test';

/**
 * Opens a permalink and waits until it has led on.
 *
 * @returns the address it leads to, without the origin
 */
export async function follow(page: Page, permalink: string): Promise<string> {
  await page.goto(permalink);
  await page.waitForURL((url) => !url.pathname.includes('/go/'));
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}
