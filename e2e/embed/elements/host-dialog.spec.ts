import { expect, test } from './host-test.ts';

const DIALOG = `<dialog id="own" aria-label="Own"><button autofocus>OK</button><p>
  <help-link article="dismiss-user"><a>How?</a></help-link>
  <help-link article="clear-cache" open="panel"><a>Cache</a></help-link></p></dialog>
  <help-panel></help-panel>
  <script type="module">document.getElementById('own').showModal()</script>`;

test.beforeEach(async ({ host }) => {
  await host.open({ body: DIALOG });
});

test('Escape closes the preview of a link in a modal dialog, then the dialog', async ({ host, page }) => {
  const dialog = page.getByRole('dialog', { name: 'Own' });
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(host.preview).toBeHidden();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the panel opens in front of the dialog, and gives the focus back to it', async ({ host, page }) => {
  await host.link('Cache').click();
  await expect(host.frame.locator('article[data-article="clear-cache"] h1')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Own' })).toBeVisible();
  await expect(host.link('Cache')).toBeFocused();
});
