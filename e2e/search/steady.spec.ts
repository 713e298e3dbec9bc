import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common } of languages)
  test(`${locale}: results stay on the screen while someone types on`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common.slice(0, 3));
    await expect(search.hits.first()).toBeVisible();
    const blinks = await page.evaluateHandle(() => {
      const seen: string[] = [];
      const dialog = document.querySelector('dialog');
      const watch = () => {
        if (!dialog?.querySelector('.search-hit')?.checkVisibility()) seen.push('results');
        // What is only near is not counted.
        const isNear = dialog?.querySelector('[data-search-state="near"], [data-search-state="loading"]');
        if (!isNear && !dialog?.querySelector('[data-search-count]')?.textContent) seen.push('count');
      };
      if (dialog)
        new MutationObserver(watch).observe(dialog, { subtree: true, childList: true, attributes: true });
      return seen;
    });
    await search.field.pressSequentially(common.slice(3), { delay: 15 });
    await expect(search.field).toHaveValue(common);
    await expect(search.results).toHaveAttribute('data-search-state', 'done');
    expect(await blinks.jsonValue()).toEqual([]);
  });
