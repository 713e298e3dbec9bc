import { expect, test } from './host-test.ts';

const PHONE = { width: 375, height: 700 };
const LONG = '<help-panel></help-panel><div id="long"><style>#long { height: 6000px }</style></div>';

for (const viewport of [PHONE, { width: 1280, height: 700 }])
  test(`the page around does not scroll with the panel, ${viewport.width} px wide`, async ({
    host,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await host.open({ body: LONG });
    await host.show('dismiss-user');
    await expect(host.frame.locator('article')).toBeVisible();
    const root = host.frame.locator('html');
    await page.mouse.move(viewport.width - 100, 400);
    const atEnd = () => root.evaluate((html) => html.scrollTop + html.clientHeight >= html.scrollHeight - 1);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 2000);
        return atEnd();
      })
      .toBe(true);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, 2000);
    // A wheel that was turned up is heard after those that were turned down.
    await page.mouse.wheel(0, -200);
    await expect.poll(atEnd).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('after reading in the panel, one step back leaves the page', async ({ host, page }) => {
  await host.open({ body: '<help-panel></help-panel>', files: { '/before': '<title>Before</title>' } });
  await page.goto(`${host.origin}/before`);
  await page.goto(`${host.origin}/`);
  await host.defined();
  await host.show('dismiss-user');
  const contents = host.frame.locator('details.fold').first();
  await contents.locator('summary').click();
  for (const entry of [1, 2]) await contents.getByRole('link').nth(entry).click();
  await host.panel.getByRole('button', { name: 'Close help' }).click();
  await expect(host.panel).toBeHidden();
  await page.goBack();
  await expect(page).toHaveTitle('Before');
});

test.describe('where the panel covers the page', () => {
  test.use({ viewport: PHONE });

  test.beforeEach(async ({ host, page }) => {
    await host.open({
      body: '<help-panel><button>Help</button></help-panel>',
      files: { '/before': '<title>Before</title>' },
    });
    await page.goto(`${host.origin}/before`);
    await page.goto(`${host.origin}/`);
    await host.defined();
    await page.evaluate(() => history.replaceState({ router: 1 }, ''));
    await page.getByRole('button', { name: 'Help' }).click();
    await expect(host.frame.getByRole('searchbox')).toBeVisible();
  });

  test('one step back closes it, the next leaves the page', async ({ host, page }) => {
    await page.evaluate(() => history.back());
    await expect(host.panel).toBeHidden();
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ router: 1 });
    await page.goBack();
    await expect(page).toHaveTitle('Before');
  });

  test('closed by its button, it leaves no step behind', async ({ host, page }) => {
    await host.panel.getByRole('button', { name: 'Close help' }).click();
    await expect(host.panel).toBeHidden();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ router: 1 });
    await page.goBack();
    await expect(page).toHaveTitle('Before');
  });

  test('closed by the system, as by Back on Android, it leaves no step behind', async ({ host, page }) => {
    // What a browser with close watchers asks of the last dialog that was opened.
    await host.panel.evaluate((dialog: HTMLDialogElement) => dialog.requestClose());
    await expect(host.panel).toBeHidden();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ router: 1 });
    await page.goBack();
    await expect(page).toHaveTitle('Before');
  });

  test('where the page has gone on meanwhile, nothing is taken back', async ({ host, page }) => {
    await host.element.evaluate((panel: HTMLElement & { close(): void }) => {
      panel.close();
      history.pushState({ router: 2 }, '', '/next');
    });
    await expect(host.panel).toBeHidden();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await expect(page).toHaveURL(`${host.origin}/next`);
  });
});

for (const attributes of ['', 'modal'])
  test(`a panel that is moved stays open ${attributes}`, async ({ host, page }) => {
    await host.open({ body: `<div><help-panel ${attributes}></help-panel></div>` });
    await host.show('dismiss-user');
    await expect(host.frame.locator('h1')).toBeFocused();
    const move = (panel: HTMLElement) => document.body.append(panel);
    await host.element.evaluate(move);
    await expect(host.panel).toBeVisible();
    await expect(host.frame.locator('[data-article="dismiss-user"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(host.panel).toBeHidden();
    // What is taken away for good is closed.
    await host.show('dismiss-user');
    const gone = await host.element.evaluate(
      (panel) =>
        new Promise((resolve) => {
          panel.addEventListener('help-close', () => resolve(true));
          panel.remove();
          setTimeout(() => resolve((panel as HTMLElement & { open: boolean }).open), 0);
        }),
    );
    expect(gone).toBe(false);
    expect(host.errors).toEqual([]);
  });
