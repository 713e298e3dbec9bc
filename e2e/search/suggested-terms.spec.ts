import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, foreign, common, term } of languages) {
  for (const typed of [term.own, term.foreign])
    test(`${locale}: what is typed as a button is called, “${typed}”, suggests the button with both its names`, async ({
      search,
      page,
    }) => {
      await search.open(locale);
      await search.field.fill(typed);
      const suggested = search.suggestions.filter({ hasText: term.foreign });
      await expect(suggested).toContainText(term.own);
      await expect(suggested.locator(`[lang="${foreign.locale}"]`)).toHaveText(term.foreign);
      await suggested.click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/terms/#${term.id}$`));
      await expect(page.getByRole('row').filter({ hasText: term.own }).first()).toBeInViewport();
    });

  test(`${locale}: answers stand before a button, and all are no more than usual`, async ({ results }) => {
    await results.open(locale, `?q=${encodeURIComponent(term.own)}`);
    await expect(results.suggestions.last()).toContainText(term.foreign);
    const links = await results.suggestions.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname.includes('/terms/')),
    );
    expect(links).toEqual([...links].sort());
    expect(links.length).toBeLessThanOrEqual(4);
    expect(links.filter(Boolean).length).toBeLessThanOrEqual(2);
  });

  test(`${locale}: no button for a part of its name, a topic or a literal query`, async ({ results }) => {
    for (const query of [
      `?q=${encodeURIComponent(term.part)}`,
      `?q=${encodeURIComponent(term.own)}&topic=people`,
      `?q=${encodeURIComponent(term.own)}&literal=1`,
      `?q=${encodeURIComponent(common)}`,
    ]) {
      await results.open(locale, query);
      await expect(results.results).toHaveAttribute('data-search-state', /done|near|empty/);
      await expect(results.suggestions.filter({ hasText: term.foreign })).toHaveCount(0);
    }
  });
}
