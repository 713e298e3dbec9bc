import AxeBuilder from '@axe-core/playwright';
import { createHelpCentre } from '../../src/content/help-centre/create-help-centre.ts';
import { readContent } from '../../src/content/reader/read-content.ts';
import { SearchPage } from '../pages/SearchPage.ts';
import { paths } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

/** What holds for every help centre, whatever its content says. */
const help = createHelpCentre((await readContent(paths.root)).content);
const [first] = help.live;
if (!first) throw new Error('The help centre has no article.');

for (const locale of help.locales) {
  const article = help.answering(locale.id, first.id);

  test(`${locale.id}: from home to an article`, async ({ page }) => {
    await page.goto(help.routes.home(locale.id));
    await expect(page.locator('html')).toHaveAttribute('lang', locale.id);
    await expect(page.locator('html')).toHaveAttribute('dir', locale.dir);
    await page.locator(`main a[href^="${article.url}"]`).first().click();
    await expect(page.locator(`article[data-article="${first.id}"]`)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
  });

  test(`${locale.id}: an article is found by its title`, async ({ page }) => {
    await page.goto(`${help.routes.search(locale.id)}?q=${encodeURIComponent(article.title)}`);
    await expect(new SearchPage(page).hits.first()).toHaveAttribute('data-article', first.id);
  });

  test(`${locale.id}: nothing that axe finds on the home page at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(help.routes.home(locale.id));
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test(`${locale.id}: a permalink leads to the article`, async ({ page }) => {
    await page.goto(`${help.routes.permalink(first.id)}?lang=${locale.id}`);
    await expect(page).toHaveURL(new RegExp(`${article.url}$`));
  });
}
