import { expect, test } from './host-test.ts';

const BODY = `<p><help-link article="dismiss-user"><a>How?</a></help-link></p>`;

test('on a page written from the right the preview begins at the right end of its link', async ({ host }) => {
  await host.open({ dir: 'rtl', body: BODY });
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  const [link, preview] = [await host.link('How?').boundingBox(), await host.preview.boundingBox()];
  expect((preview?.x ?? 0) + (preview?.width ?? 0)).toBeCloseTo((link?.x ?? 0) + (link?.width ?? 0), 0);
});

test('the words in it are written as their own language is', async ({ host }) => {
  await host.open({ dir: 'rtl', body: BODY });
  await host.link('How?').hover();
  await expect(host.preview).toHaveCSS('direction', 'ltr');
});

for (const { dir, side, x } of [
  { dir: 'ltr', side: 'end', x: 900 },
  { dir: 'ltr', side: 'start', x: 0 },
  { dir: 'rtl', side: 'end', x: 0 },
  { dir: 'rtl', side: 'start', x: 900 },
] as const)
  test(`${dir}: the panel at the ${side} of the page`, async ({ host, page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await host.open({ dir, body: `<help-panel side="${side}"></help-panel>` });
    await host.show();
    expect((await host.panel.boundingBox())?.x).toBe(x);
  });
