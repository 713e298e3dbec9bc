import { expect, test } from './host-test.ts';

test('a button inside the element opens the panel with search, and closes it', async ({ host, page }) => {
  await host.open({ body: '<help-panel><button>Help</button></help-panel>' });
  const button = page.getByRole('button', { name: 'Help', exact: true });
  await button.click();
  await expect(host.panel).toHaveAccessibleName('Help');
  await expect(host.frame.getByRole('searchbox')).toBeVisible();
  await button.click();
  await expect(host.panel).toBeHidden();
  expect(host.errors).toEqual([]);
});

test('a link opens its article in the panel, at its section', async ({ host }) => {
  await host.open({
    body: '<help-link article="dismiss-user" section="rehire" open="panel"><a>How?</a></help-link>',
  });
  await host.link('How?').click();
  await expect(host.frame.locator('article[data-article="dismiss-user"]')).toBeVisible();
  await expect(host.frame.locator('#rehire')).toBeInViewport();
  await expect(host.frame.locator('#rehire')).toBeFocused();
});

test('another article takes the place of the one in the panel', async ({ host }) => {
  await host.open({ body: '<help-panel></help-panel>' });
  await host.show('dismiss-user');
  await expect(host.frame.locator('[data-article="dismiss-user"]')).toBeVisible();
  await host.show('clear-cache', { lang: 'ru' });
  await expect(host.frame.locator('html[lang="ru"] [data-article="clear-cache"]')).toBeVisible();
  await expect(host.panel.locator('iframe')).toHaveCount(1);
});

test('a link on a page without a panel brings one, of its own help centre', async ({ host }) => {
  await host.open({
    lang: 'ru',
    body: '<help-link article="clear-cache" open="panel"><a>Как?</a></help-link>',
  });
  await host.link('Как?').click();
  await expect(host.frame.locator('html[lang="ru"] [data-article="clear-cache"]')).toBeVisible();
});

test('the panel stands beside the page, which stays in use', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await host.open({ body: '<button>Count</button><help-panel></help-panel>' });
  await host.show();
  // It slides in.
  await expect.poll(() => host.panel.boundingBox()).toEqual({ x: 900, y: 0, width: 380, height: 700 });
  await page.getByRole('button', { name: 'Count' }).click();
  await expect(page.getByRole('button', { name: 'Count' })).toBeFocused();
});

for (const { name, width, attributes } of [
  { name: 'on a small screen', width: 400, attributes: '' },
  { name: 'when the element says so', width: 1280, attributes: 'modal' },
])
  test(`the panel is modal ${name}`, async ({ host, page }) => {
    await page.setViewportSize({ width, height: 700 });
    await host.open({ body: `<button>Count</button><help-panel ${attributes}></help-panel>` });
    await host.show();
    await expect(host.panel).toBeVisible();
    expect(await host.panel.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    expect((await host.panel.boundingBox())?.width).toBe(Math.min(width, 380 + (width < 480 ? width : 0)));
  });
