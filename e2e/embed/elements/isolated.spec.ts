import { expect, test } from './host-test.ts';

test('preview, panel and its search work on a page that is isolated', async ({ host, page }) => {
  await host.open({
    body: '<help-link article="clear-cache"><a>How?</a></help-link><help-panel></help-panel>',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  await host.show();
  await host.frame.getByRole('searchbox').fill('cache');
  await expect(host.frame.locator('li[data-article]').first()).toBeVisible();
  expect(host.errors).toEqual([]);
});
