import type { Page } from '@playwright/test';
import { expect, test } from '../embed/elements/host-test.ts';
import { HOSTILE } from './strings.ts';

const SITE_PAGES = 600_000;
const ARTICLE = 'clear-cache';

/** What a string that ran leaves behind: its number, a dialog, or a policy that had to stop it. */
function watch(page: Page): { alarms: string[] } {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`${page.url()} opened a dialog`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(?:HTML|Script)|violates/.test(message.text()))
      alarms.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => alarms.push(`${page.url()} ${error.message}`));
  return { alarms };
}

const ran = (page: Page) => page.evaluate(() => (window as unknown as { ran?: number }).ran);

test('150 are known', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(150);
});

test('as a query, a topic and a fragment none runs', async ({ page }) => {
  test.setTimeout(SITE_PAGES);
  const { alarms } = watch(page);
  for (const [index, text] of HOSTILE.entries()) {
    const written = encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '\ufffd'));
    await page.goto(`/en/search/?q=${written}&topic=${written}&${written}=${written}#${written}`);
    const state = page.locator('[data-search-state]').first();
    await expect(state).not.toHaveAttribute('data-search-state', /idle|loading/);
    expect(await ran(page), text).toBeUndefined();
    if (index % 10 > 0) continue;
    // The other pages that read their address.
    for (const path of [
      `/en/articles/${ARTICLE}/`,
      '/en/faq/',
      `/embed/v1/panel/ru/${ARTICLE}/`,
      `/go/${ARTICLE}/`,
      '/nothing/',
    ]) {
      await page.goto(`${path}?lang=${written}&${written}#${written}`);
      expect(await ran(page), `${path} ${text}`).toBeUndefined();
      expect(new URL(page.url()).protocol).toBe('http:');
    }
  }
  expect(alarms).toEqual([]);
});

test('as a setting, an attribute or a message none runs', async ({ host, page }) => {
  test.setTimeout(SITE_PAGES);
  const { alarms } = watch(page);
  await host.open({ body: '<help-panel></help-panel><main></main>' });
  await host.show();
  await expect(host.frame.getByRole('searchbox')).toBeVisible();
  const hrefs = await page.evaluate((texts) => {
    const main = document.querySelector('main');
    for (const text of texts) {
      const link = document.createElement('help-link');
      for (const name of ['article', 'section', 'lang', 'base', 'preview', 'open'])
        link.setAttribute(name, text);
      const other = document.createElement('help-link');
      other.setAttribute('article', 'clear-cache');
      for (const name of ['section', 'lang', 'base']) other.setAttribute(name, text);
      for (const element of [link, other]) element.append(document.createElement('a'));
      main?.append(link, other);
    }
    return new Promise<string[]>((resolve) =>
      setTimeout(() =>
        resolve([...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href)),
      ),
    );
  }, HOSTILE);
  expect(hrefs.filter((href) => href !== '' && !/^https?:/.test(href))).toEqual([]);

  // The page in the frame hears its host, and the panel its frame.
  await page.evaluate((texts) => {
    const frame = document.querySelector('help-panel')?.shadowRoot?.querySelector('iframe')?.contentWindow;
    for (const text of texts) {
      frame?.postMessage(text, '*');
      frame?.postMessage({ version: 'spravka:panel:1', type: text, suggested: text, focus: text }, '*');
      frame?.postMessage(
        { version: 'spravka:panel:1', type: 'welcome', suggested: [text, 'clear-cache'] },
        '*',
      );
    }
  }, HOSTILE);
  await expect(host.frame.locator('[data-panel-suggested] li')).toHaveCount(1);
  await host.frame.locator('body').evaluate((_, texts) => {
    for (const text of texts) {
      parent.postMessage(text, '*');
      parent.postMessage({ version: 'spravka:panel:1', type: text, article: text }, '*');
      parent.postMessage({ version: 'spravka:panel:1', type: 'ready', article: text }, '*');
    }
  }, HOSTILE);
  for (const text of HOSTILE.slice(0, 20)) await host.show(text, { section: text, lang: text });
  await expect(host.frame.getByRole('searchbox')).toBeVisible();
  expect(await ran(page)).toBeUndefined();
  expect(alarms).toEqual([]);
});

test('in a card none runs', async ({ host, page }) => {
  test.setTimeout(SITE_PAGES);
  const { alarms } = watch(page);
  await page.route(/\/embed\/v1\/en\/a-\d+\.json$/, (route) => {
    const text = HOSTILE[Number(/a-(\d+)\.json/.exec(route.request().url())?.[1])] ?? '';
    return route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: {
        id: text,
        title: `${text} .`,
        summary: text,
        text: { lang: text, dir: text },
        sections: [{ id: text, aliases: [text], title: text, summary: text }],
      },
    });
  });
  const links = HOSTILE.map(
    (_, index) => `<help-link article="a-${index}"><a href="#">Link ${index}.</a></help-link>`,
  );
  await host.open({ body: links.join('') });
  for (const index of HOSTILE.keys()) {
    await host.link(`Link ${index}.`).focus();
    await page.keyboard.press('Shift');
    await host.link(`Link ${index}.`).hover();
    await expect(host.preview).toHaveCount(1);
    await expect(host.preview.locator('*:not(p)')).toHaveCount(0);
    await host.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(0, 0);
    await expect(host.preview).toHaveCount(0);
  }
  expect(await ran(page)).toBeUndefined();
  expect(alarms).toEqual([]);
});
