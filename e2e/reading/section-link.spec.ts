import { expect, test } from '../test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { locale, said } of [
  { locale: 'en', said: 'Link to the section copied' },
  { locale: 'ru', said: 'Ссылка на раздел скопирована' },
]) {
  test(`${locale}: § copies the address of its section and says so`, async ({ article, page }) => {
    await article.open(locale, 'dismiss-user');
    await article.permalink('rehire').click();
    await expect(article.status).toHaveText(said);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`/${locale}/articles/dismiss-user/#rehire$`));
  });
}
