import { expect, test } from '../test.ts';

for (const { from, to, name, title } of [
  { from: 'en', to: 'ru', name: 'Русский', title: 'Уволить сотрудника' },
  { from: 'ru', to: 'en', name: 'English', title: 'Dismiss an employee' },
]) {
  test(`${from} → ${to}: the same article in the other language`, async ({ article, page }) => {
    await article.open(from, 'dismiss-user');
    await article.languageLink(name).click();
    await expect(article.heading).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', to);
  });

  test(`${from} → ${to}: the section is kept`, async ({ article, page }) => {
    await article.open(from, 'dismiss-user', 'rehire');
    await article.languageLink(name).click();
    await expect(page).toHaveURL(new RegExp(`/${to}/articles/dismiss-user/#rehire$`));
    await expect(article.section('rehire')).toBeInViewport();
  });

  test(`${from} → ${to}: the front door remembers the choice`, async ({ article, page }) => {
    await article.open(from, 'dismiss-user');
    await article.languageLink(name).click();
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${to}/$`));
  });
}
