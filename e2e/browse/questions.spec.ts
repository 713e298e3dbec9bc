import { expect, test } from '../test.ts';

for (const { locale, question, section } of [
  { locale: 'en', question: /remove a user/, section: 'from-profile' },
  { locale: 'ru', question: /удалить пользователя/, section: 'from-profile' },
]) {
  test(`${locale}: a question leads to the section that answers it`, async ({ page, article }) => {
    await page.goto(`/${locale}/faq/`);
    const group = page.locator('.group').filter({ hasText: question });
    await expect(group.locator('.answer p')).not.toBeEmpty();
    await group.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/articles/dismiss-user/#${section}$`));
    await expect(article.section(section)).toBeInViewport();
  });

  test(`${locale}: every answer leads to a place that exists`, async ({ page, request }) => {
    await page.goto(`/${locale}/faq/`);
    const links = await page
      .locator('.answer a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(20);
    const pages = new Map<string, string>();
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      const html = pages.get(pathname) ?? (await (await request.get(pathname)).text());
      pages.set(pathname, html);
      expect(html, link).toContain('data-article=');
      if (hash) expect(html, link).toContain(`id="${hash.slice(1)}"`);
    }
  });
}

for (const { locale, typed, question, none } of [
  {
    locale: 'en',
    typed: 'hire back',
    question: 'How do I hire a dismissed employee back?',
    none: 'No question matches.',
  },
  {
    locale: 'ru',
    typed: 'ВЕРНУТЬ уволен',
    question: 'Как вернуть уволенного сотрудника?',
    none: 'Такого вопроса нет.',
  },
]) {
  test(`${locale}: the questions narrow as one types, topics without any go`, async ({ page }) => {
    await page.goto(`/${locale}/faq/`);
    const questions = page.getByRole('main').getByRole('heading', { level: 3 });
    const all = await questions.count();
    await page.getByRole('searchbox').fill(typed);
    await expect(questions.filter({ hasText: question })).toBeVisible();
    expect(await questions.filter({ visible: true }).count()).toBeLessThan(all / 4);
    await page.getByRole('searchbox').fill('qqqq');
    await expect(page.locator('[data-count]')).toHaveText(none);
    await expect(
      page.getByRole('main').getByRole('heading', { level: 2 }).filter({ visible: true }),
    ).toHaveCount(0);
  });
}
