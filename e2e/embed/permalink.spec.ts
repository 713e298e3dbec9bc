import { expect, test } from '../test.ts';
import { follow } from './follow.ts';

const GO = '/go/dismiss-user/';

for (const { browser, locale } of [
  { browser: 'ru-RU', locale: 'ru' },
  { browser: 'en-GB', locale: 'en' },
  // A language the site does not speak: its first one.
  { browser: 'ja-JP', locale: 'en' },
])
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });

    test(`is taken to the section in ${locale}`, async ({ page, article }) => {
      expect(await follow(page, `${GO}#rehire`)).toBe(`/${locale}/articles/dismiss-user/#rehire`);
      await expect(article.section('rehire')).toBeInViewport();
    });

    test('is taken to the language that the address names', async ({ page }) => {
      expect(await follow(page, `${GO}?lang=ru#rehire`)).toBe('/ru/articles/dismiss-user/#rehire');
      expect(await follow(page, `${GO}?lang=en`)).toBe('/en/articles/dismiss-user/');
    });

    test('is taken to its own language when the address names an unknown one', async ({ page }) => {
      expect(await follow(page, `${GO}?lang=tlh`)).toBe(`/${locale}/articles/dismiss-user/`);
    });
  });

test('the language chosen on the site comes before the browser', async ({ page, article }) => {
  await page.goto('/en/');
  await article.languageLink('Русский').click();
  await expect(page).toHaveURL(/\/ru\/$/);
  expect(await follow(page, GO)).toBe('/ru/articles/dismiss-user/');
});

test('what else the address carries is handed on', async ({ page }) => {
  expect(await follow(page, `${GO}?from=crm&lang=en&x=a%26b#rehire`)).toBe(
    '/en/articles/dismiss-user/?from=crm&x=a%26b#rehire',
  );
});

test('the way back leads to where the reader came from, in one step', async ({ page }) => {
  await page.goto('/en/faq/');
  await follow(page, `${GO}?lang=ru`);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/faq\/$/);
});

for (const asked of [
  '?lang=//evil.example',
  '?lang=javascript:alert(1)',
  '?lang=constructor#__proto__',
  '?lang=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#"><img src=x onerror=alert(1)>',
])
  test(`a made-up address does no harm: ${asked}`, async ({ page }) => {
    const noise: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => noise.push('a dialog')));
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
    expect(await follow(page, GO + asked)).toMatch(/^\/en\/articles\/dismiss-user\//);
    await expect(page.locator('article[data-article="dismiss-user"]')).toBeVisible();
    await expect(page.locator('img[src=x]')).toHaveCount(0);
    expect(noise).toEqual([]);
  });
