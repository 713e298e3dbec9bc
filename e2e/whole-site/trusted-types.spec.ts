import { routes, site } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

const [first] = site.locales;
if (!first) throw new Error('A site has a language.');

test('no page makes markup or a script out of text: nothing is refused while it is used', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => refused.push(`${page.url()} ${error.message}`));

  const answered = page
    .locator('[data-search-state]:not([data-search-state="idle"], [data-search-state="loading"])')
    .first();
  await page.goto(routes.home(first.id));
  await page.getByRole('searchbox').first().fill('help');
  await page.goto(`${routes.search(first.id)}?q=help`);
  await expect(answered).toBeAttached();
  await page.goto(routes.embedGuide(first.id));
  await page.goto(`${routes.root()}embed/v1/panel/${first.id}/`);
  await page.getByRole('searchbox').fill('help');
  await expect(answered).toBeAttached();
  expect(refused).toEqual([]);

  // The page is held to it: text is no markup.
  expect(
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>';
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('TypeError');
});
