import { axeFaults } from '../axe.ts';
import { copySite, type ChangedSite } from '../changed-site.ts';
import { expect, test } from '../test.ts';

const ID = 'dismiss-user';
const NOTICE = '[data-behind]';

test.describe('after one section of the English text was changed', () => {
  let site: ChangedSite;

  // One build for all: it takes seconds.
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(() => {
    test.setTimeout(180_000);
    site = copySite();
    site.content('confirm', '--all');
    site.edit('content/translations.lock.json', (lock) =>
      lock.replace(/"on": "[^"]+"/g, '"on": "2026-09-02"'),
    );
    site.edit(`content/articles/${ID}/article.yaml`, (yaml) =>
      yaml.replace(/^reviewed: .*$/m, 'reviewed: 2026-11-18'),
    );
    site.edit(`content/articles/${ID}/en.mdx`, (text) =>
      text
        .replace(/(\[#integrations\]\n)/, '$1\nFirst make a list of them.\n')
        // A change of form alone, in another section.
        .replace(/(\[#rehire\]\n+1\. )Open/, '$1**Open**'),
    );
    site.build();
  });
  test.afterAll(() => {
    site.remove();
  });

  test('its Russian reader finds the notice beside that section alone', async ({ article, page }) => {
    await site.showTo(page);
    await article.open('ru', ID);
    const notice = page.locator(NOTICE);
    await expect(notice).toHaveCount(1);
    await expect(
      page.locator('section', { has: article.section('integrations') }).locator(NOTICE),
    ).toBeVisible();
    await expect(notice).toContainText('Английский текст новее');
    await expect(notice).toContainText(/18\s+ноября\s+2026.+2\s+сентября\s+2026/);
    await expect(notice.getByRole('link')).toHaveAttribute('href', `/en/articles/${ID}/#integrations`);
    await expect(notice.getByRole('link')).toHaveAttribute('hreflang', 'en');
  });

  test('its English reader finds none', async ({ article, page }) => {
    await site.showTo(page);
    await article.open('en', ID);
    await expect(article.section('integrations')).toBeVisible();
    await expect(page.locator(NOTICE)).toHaveCount(0);
  });

  test('the page of changes tells Russian readers, and leads to both texts', async ({ page }) => {
    await site.showTo(page);
    await page.goto('/ru/changes/');
    const behind = page.getByRole('region', { name: 'На другом языке новее' });
    const addresses = await behind
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual([
      `/ru/articles/${ID}/`,
      `/ru/articles/${ID}/#integrations`,
      `/en/articles/${ID}/#integrations`,
    ]);
    await page.goto('/en/changes/');
    await expect(page.getByRole('region', { name: '18 November 2026' })).toContainText(
      'If the person has integrations',
    );
  });

  for (const width of [360, 1440])
    test(`axe finds nothing wrong with either at ${width} px`, async ({ page }) => {
      await site.showTo(page);
      await page.setViewportSize({ width, height: 900 });
      for (const path of [`/ru/articles/${ID}/`, '/ru/changes/']) {
        await page.goto(path);
        expect(await axeFaults(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      }
    });
});
