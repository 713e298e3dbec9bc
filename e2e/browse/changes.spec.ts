import { expect, test } from '../test.ts';

for (const { locale, title, feed } of [
  { locale: 'en', title: 'What changed', feed: 'Follow with a feed reader (Atom)' },
  { locale: 'ru', title: 'Что изменилось', feed: 'Лента для чтения новостей (Atom)' },
]) {
  test(`${locale}: what changed leads to a feed of the same articles`, async ({ home, page, request }) => {
    await home.open(locale);
    const announced = page.locator('link[type="application/atom+xml"]');
    await expect(announced).toHaveAttribute('href', `/${locale}/feed.xml`);
    await page.goto(`/${locale}/changes/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const listed = await page
      .locator(`main a[href^="/${locale}/articles/"]:not([href*="#"])`)
      .evaluateAll((links) => links.map((article) => article.getAttribute('href')));
    expect(listed.length).toBeGreaterThan(0);

    const address = await page.getByRole('link', { name: feed }).getAttribute('href');
    expect(address).toBe(await announced.getAttribute('href'));
    const xml = await (await request.get(address ?? '')).text();
    const entries = [...xml.matchAll(/<entry>\s*<id>([^<]+)/g)].map(([, id = '']) => new URL(id).pathname);
    expect(entries).toEqual([...new Set(listed)]);
  });
}
