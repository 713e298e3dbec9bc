import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { openPreview, type Preview } from './preview.ts';

const ARTICLE = 'articles/block-card';
const LOCK = 'translations.lock.json';

/** The text in the source language says something else, and one of its links leads nowhere. */
function edit(content: string): void {
  const file = join(content, ARTICLE, 'de.mdx');
  const text = readFileSync(file, 'utf8');
  const edited = text
    .replace('laufen weiter', 'ruhen solange')
    .replace('article:card-stolen', 'article:card-stollen');
  if (edited === text) throw new Error(`${file} no longer says what this test changes.`);
  writeFileSync(file, edited);
}

const test = base.extend<object, { preview: Preview }>({
  preview: [
    async ({}, use) => {
      await using preview = await openPreview(edit);
      await use(preview);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const lockOf = ({ content }: Preview) => readFileSync(join(content, LOCK), 'utf8');

test('an issue is opened in the editor with one click, and the page stays', async ({ page, preview }) => {
  const article = `${preview.address}ru/${ARTICLE}/`;
  await page.goto(article);
  const bar = page.getByRole('complementary', { name: 'Desk' });
  await bar.getByText('1 error').click();
  // No editor is to start on the machine that runs the tests.
  await page.route('**/__open-in-editor*', (route) => route.fulfill({ body: '' }));
  const [asked] = await Promise.all([
    page.waitForRequest('**/__open-in-editor*'),
    bar.getByRole('link', { name: 'block-card/de.mdx' }).first().click(),
  ]);
  expect(new URL(asked.url()).searchParams.get('file')).toMatch(/block-card[\\/]de\.mdx:\d+:\d+$/);
  expect(page.url()).toBe(article);
  // Whether one came up nobody can tell: the page names the place, and how to choose an editor.
  await expect(bar.getByRole('status')).toContainText(/block-card.de\.mdx:\d+:\d+ .*LAUNCH_EDITOR=/);
});

test('a section is confirmed in the page, and the lock file says so', async ({ page, preview }) => {
  await page.goto(`${preview.address}ru/${ARTICLE}/`);
  const bar = page.getByRole('complementary', { name: 'Desk' });
  const summary = bar.locator('summary');
  await expect(summary).toContainText('ru: 2 sections behind');
  await summary.click();
  await expect(bar.locator('mark').filter({ hasText: 'ruhen' })).toBeVisible();
  const before = lockOf(preview);
  await bar.getByRole('button', { name: 'Confirm block in ru', exact: true }).click();
  await expect(summary).toContainText('ru: 1 section behind');
  expect(lockOf(preview)).not.toBe(before);
});

test('without JavaScript a translation is confirmed beside its source', async ({ browser, preview }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${preview.address}desk/?article=block-card&locale=ar`);
  await page.getByRole('button', { name: 'Confirm all of block-card in ar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.close();
});

test('another site that is open in the same browser confirms nothing', async ({ page, preview }) => {
  const before = lockOf(preview);
  const action = `${preview.address}desk/confirm/`;
  await page.route('https://other.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${action}"><input name="article" value="block-card" /><input name="locale" value="ru" /><button>Win</button></form>`,
    }),
  );
  await page.goto('https://other.example/');
  const [answer] = await Promise.all([
    page.waitForResponse(action),
    page.getByRole('button', { name: 'Win' }).click(),
  ]);
  expect(answer.status()).toBe(403);
  expect(lockOf(preview)).toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the desk, in ${colorScheme} colours`, async ({ page, preview }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${preview.address}desk/`);
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${preview.address}desk/?article=block-card&locale=ar`);
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(`${preview.address}ar/${ARTICLE}/`);
    await page.getByRole('complementary', { name: 'Desk' }).locator('summary').click();
    expect(await axeFaults(page, { within: 'aside[aria-label=Desk]' })).toEqual([]);
  });
