import { expect, test } from '../test.ts';

for (const { locale, topic, title } of [
  { locale: 'en', topic: 'People and access', title: 'Dismiss an employee' },
  { locale: 'ru', topic: 'Сотрудники и доступ', title: 'Уволить сотрудника' },
]) {
  test(`${locale}: two taps lead from home by topic to the answer`, async ({ home, article, page }) => {
    await home.open(locale);
    await home.topic(topic).click();
    await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(article.heading).toHaveText(title);
    await expect(article.brief).toBeVisible();
  });

  test(`${locale}: the breadcrumb leads back to topic and home`, async ({ article, page }) => {
    await article.open(locale, 'dismiss-user');
    const breadcrumb = page.getByRole('main').getByRole('navigation').first();
    await breadcrumb.getByRole('link', { name: topic }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/topics/people/$`));
    await page.getByRole('main').getByRole('navigation').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  });

  test(`${locale}: every row of the board leads to a place that exists`, async ({ home, page }) => {
    await home.open(locale);
    const targets = await home.boardRows.evaluateAll((rows) =>
      rows.map((row) => (row as HTMLAnchorElement).href),
    );
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) {
      await page.goto(target);
      await expect(page.locator('article[data-article]')).toBeVisible();
      const { hash } = new URL(target);
      if (hash) await expect(page.locator(hash)).toBeVisible();
    }
  });

  test(`${locale}: a reader goes on to the next article and back`, async ({ article, page }) => {
    // A wide screen has all neighbours beside the text instead.
    await page.setViewportSize({ width: 360, height: 740 });
    await article.open(locale, 'leave-bitrix24');
    await page.locator('a[rel=next]').click();
    await expect(article.article).not.toHaveAttribute('data-article', 'leave-bitrix24');
    await page.locator('a[rel=prev]').click();
    await expect(article.article).toHaveAttribute('data-article', 'leave-bitrix24');
  });
}
