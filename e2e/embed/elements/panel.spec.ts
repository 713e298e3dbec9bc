import { expect, test } from './host-test.ts';

const PANEL = '<help-panel><button>Help</button></help-panel>';

test('a button inside the element opens the panel with search', async ({ host, page }) => {
  await host.open({ body: PANEL });
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(host.panel).toBeVisible();
  await expect(host.frame.getByRole('searchbox')).toBeFocused();
  expect(host.errors).toEqual([]);
});

test('a link opens its article in the panel', async ({ host }) => {
  await host.open({ body: '<help-link article="dismiss-user" open="panel"><a>How?</a></help-link>' });
  await host.link('How?').click();
  await expect(host.frame.locator('article[data-article="dismiss-user"]')).toBeVisible();
});
