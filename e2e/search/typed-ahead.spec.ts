import { expect, test } from './search-test.ts';

test('no letter is lost between the shortcut and the field', async ({ search, article, page }) => {
  const { promise: onTheWay, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route(/search-dialog-entry/, async (route) => {
    await onTheWay;
    await route.continue();
  });
  await article.open('en', 'dismiss-user');
  await page.keyboard.press('/');
  await page.keyboard.type('clear cache');
  await expect(search.dialog).toBeHidden();
  arrive(undefined);
  await expect(search.field).toBeFocused();
  await page.keyboard.type('s');
  await expect(search.field).toHaveValue('clear caches');
  await expect(search.hits.first()).toHaveAttribute('data-article', 'clear-cache');
});
