import type { Page } from '@playwright/test';
import { expect, test } from './host-test.ts';

const BODY = `<help-link article="dismiss-user" section="rehire" open="panel"><a href="/target">How?</a></help-link>
  <help-panel><button>Help</button></help-panel>`;

/** Collects the panel's events; prevents those named. */
const listen = (page: Page, prevented: string[] = []) =>
  page.evaluate((names) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ['help-open', 'help-navigate', 'help-close', 'help-error'])
      document.addEventListener(name, (event) => {
        told.push([name, (event as CustomEvent<unknown>).detail]);
        if (names.includes(name)) event.preventDefault();
      });
  }, prevented);
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

test('the page around is told what happens', async ({ host, page }) => {
  await host.open({ body: BODY });
  await listen(page);
  await host.link('How?').click();
  await expect(host.frame.locator('#rehire')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  const about = { article: 'dismiss-user', section: 'rehire', locale: 'en' };
  expect(await told(page)).toEqual([
    ['help-open', about],
    ['help-navigate', { article: 'dismiss-user', locale: 'en' }],
    ['help-close', about],
  ]);
});

test('it may prevent the panel from opening; then the link is not followed either', async ({
  host,
  page,
}) => {
  await host.open({ body: BODY });
  await listen(page, ['help-open']);
  await host.link('How?').click();
  await expect.poll(() => told(page)).toHaveLength(1);
  await expect(host.panel).toBeHidden();
  await expect(page).toHaveURL(`${host.origin}/`);
});

test('it may prevent the panel from closing', async ({ host, page }) => {
  await host.open({ body: BODY });
  await listen(page, ['help-close']);
  await host.link('How?').click();
  await expect(host.frame.locator('#rehire')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await told(page)).length).toBe(3);
  await expect(host.panel).toBeVisible();
});
