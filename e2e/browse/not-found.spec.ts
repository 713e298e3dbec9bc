import { expect, test } from '../test.ts';

test('a page that does not exist answers 404 in every language', async ({ page }) => {
  const response = await page.goto('/en/articles/no-such-thing-at-all/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 2, name: 'There is no such page' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Такой страницы нет' })).toBeVisible();
});

test('a mistyped address offers the article that was meant', async ({ article, page }) => {
  await page.goto('/en/articles/dissmis-user/');
  await page.getByRole('link', { name: 'Dismiss an employee' }).click();
  await expect(article.article).toHaveAttribute('data-article', 'dismiss-user');
});

test('the language of the address comes first', async ({ page }) => {
  await page.goto('/ru/articles/dissmis-user/');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Такой страницы нет');
  await expect(page.getByRole('link', { name: 'Уволить сотрудника' })).toBeVisible();
});
