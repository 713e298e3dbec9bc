import { expect, test } from './host-test.ts';

test('neither panel nor preview is printed', async ({ host, page }) => {
  await host.open({
    body: '<help-panel></help-panel><help-link article="clear-cache"><a>How?</a></help-link>',
  });
  await host.show('clear-cache');
  await expect(host.frame.locator('article')).toBeVisible();
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(host.panel).toBeHidden();
  await expect(host.preview).toBeHidden();
});

test('nor is the site’s own search', async ({ page }) => {
  await page.goto('/en/articles/clear-cache/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
});
