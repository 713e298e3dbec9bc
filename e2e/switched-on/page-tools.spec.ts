import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.ts';
import { expect, test } from './switched-on-test.ts';

test.use({
  settings: [
    'edit: https://git.example/edit/{file}',
    'report: https://git.example/new?article={article}&section={section}&locale={locale}&revision={revision}',
    'announcements:',
    '  - id: holidays',
    '    from: 2026-01-01',
    '    text: { de: Am Montag ist zu., ru: В понедельник закрыто., ar: مغلق يوم الاثنين. }',
    '    article: complaint',
    '  - id: past',
    '    from: 2020-01-01',
    '    until: 2020-02-01',
    '    text: { de: Vorbei., ru: Прошло., ar: انتهى. }',
  ].join('\n'),
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const locale of ['de', 'ru', 'ar']) {
  test(`${locale}: an article and a section are copied as Markdown, the section by the keyboard`, async ({
    page,
    site,
  }) => {
    await page.goto(site.routes.article(locale, 'block-card'));
    const copied = await page.request.get(site.routes.articleMarkdown(locale, 'block-card'));
    await page.locator('[data-copy-markdown]').click();
    await expect(page.locator('[data-status]')).not.toBeEmpty();
    expect(await clipboard(page)).toBe(await copied.text());

    const head = page.locator('.section-head').first();
    const id = await head.locator('h2').getAttribute('id');
    const permalink = head.locator('.permalink');
    await permalink.focus();
    // Whoever only passes by has no stop more.
    await expect(head.getByRole('button', { includeHidden: true })).toBeAttached();
    await expect(head.getByRole('button')).toBeHidden();
    await page.keyboard.press('Enter');
    await permalink.focus();
    await page.keyboard.press('Tab');
    await expect(head.getByRole('button')).toBeFocused();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => clipboard(page))
      .toContain(`${site.routes.article(locale, 'block-card', id ?? '')}>`);
    const section = await clipboard(page);
    expect(section).toMatch(/^## .+\n/);
    expect(section.match(/^## /gm)).toHaveLength(1);
  });

  test(`${locale}: links to edit and to report carry article, section, language and revision`, async ({
    page,
    site,
  }) => {
    await page.goto(site.routes.article(locale, 'block-card'));
    const id = (await page.locator('.section-head h2').first().getAttribute('id')) ?? '';
    const report = page.locator('a[data-report]');
    await expect(page.locator('a[href^="https://git.example/edit/"]')).toHaveAttribute(
      'href',
      `https://git.example/edit/content/articles/block-card/${locale}.mdx`,
    );
    await expect(report).toHaveAttribute(
      'href',
      RegExp(`article=block-card&section=&locale=${locale}&revision=[0-9a-f]+$`),
    );
    await page.goto(site.routes.article(locale, 'block-card', id));
    await report.focus();
    await expect(report).toHaveAttribute('href', RegExp(`&section=${id}&`));
    await page.locator('.section-head .permalink').nth(1).focus();
    const second = (await page.locator('.section-head h2').nth(1).getAttribute('id')) ?? '';
    await expect(page.locator('.section-head').nth(1).locator('.section-tools a')).toHaveAttribute(
      'href',
      RegExp(`&section=${second}&`),
    );
  });

  test(`${locale}: an announcement is there until it is dismissed, on every page; one that is past is not`, async ({
    page,
    site,
  }) => {
    await page.goto(site.routes.home(locale));
    const told = page.locator('[data-announcement]');
    await expect(told).toHaveCount(1);
    await expect(told).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(site.routes.article(locale, 'block-card'));
    await told.getByRole('button').click();
    await expect(told).toBeHidden();
    await expect(page.locator('#_main')).toBeFocused();
    await page.goto(site.routes.home(locale));
    await expect(told).toBeHidden();
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('the address of an article is copied', async ({ page, site }) => {
  await page.goto(site.routes.article('de', 'block-card', 'x'));
  await page.locator('[data-copy-link]').click();
  expect(await clipboard(page)).toBe(site.address + site.routes.article('de', 'block-card'));
});
