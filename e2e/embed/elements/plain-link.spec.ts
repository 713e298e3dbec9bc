import { isLeftToBrowser } from '../../left-to-browser.ts';
import { deadOrigin, startSilentServer } from './foreign-server.ts';
import { expect, test } from './host-test.ts';

// Whatever happens, a link is a link.

const link = (attributes = '') =>
  `<help-link article="dismiss-user" open="panel" ${attributes}><a href="/target">How?</a></help-link>`;
const files = { '/target': '<title>Target</title>' };

for (const modifier of ['Control', 'Shift'] as const)
  test(`with ${modifier} the browser opens the article in another tab or window`, async ({ host, page }) => {
    await host.open({ body: link(), files });
    const opener = host.link('How?');
    expect(await isLeftToBrowser(page, () => opener.click({ modifiers: [modifier] }))).toBe(true);
    await expect(host.panel).toBeHidden();
  });

test('without the script the link leads where it says', async ({ host, page }) => {
  await host.open({ body: link(), files, script: 'none' });
  await host.link('How?').click();
  await expect(page).toHaveURL(`${host.origin}/target`);
});

test('when the panel cannot be fetched, the link is followed', async ({ host, page }) => {
  await host.open({ body: link(), files });
  await page.route('**/panel.*.js', (route) => route.abort());
  await host.link('How?').click();
  await expect(page).toHaveURL(`${host.origin}/target`);
});

test('when the panel is not what it was built as, the link is followed', async ({ host, page }) => {
  await host.open({ body: link(), files });
  await page.route('**/panel.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};document.title='changed'` });
  });
  await host.link('How?').click();
  await expect(page).toHaveURL(`${host.origin}/target`);
  await expect(page).toHaveTitle('Target');
});

test('when the panel does not come, the link is followed after a while', async ({ host, page }) => {
  await host.open({ body: link(), files });
  await page.clock.install();
  await page.route('**/panel.*.js', () => undefined);
  await host.link('How?').click();
  await page.clock.runFor(5000);
  await expect(page).toHaveURL(`${host.origin}/target`);
});

test('a click that the page has used itself opens nothing', async ({ host, page }) => {
  await host.open({ body: link() });
  await page.evaluate(() =>
    document.querySelector('a')?.addEventListener('click', (event) => event.preventDefault()),
  );
  await host.link('How?').click();
  await expect(host.panel).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('there is no preview, the link leads where it says', async ({ host, page }) => {
    await host.open({
      body: '<help-link article="dismiss-user"><a href="/target">How?</a></help-link>',
      files,
    });
    await host.link('How?').tap();
    await expect(page).toHaveURL(`${host.origin}/target`);
    expect(host.asked).toEqual([]);
  });
});

test.describe('with a help centre', () => {
  const plain = (base: string) =>
    `<help-link article="dismiss-user" base="${base}"><a href="/target">How?</a></help-link>`;

  for (const [how, start] of [
    ['that never answers', startSilentServer],
    ['that is not there', async () => ({ origin: await deadOrigin(), close: () => Promise.resolve() })],
  ] as const)
    test(`${how} there is no preview, the link leads where it says`, async ({ host, page }) => {
      const server = await start();
      await host.open({ body: plain(server.origin), files });
      const asked = page.waitForRequest(`${server.origin}/embed/v1/en/dismiss-user.json`);
      await host.link('How?').hover();
      await asked;
      await expect(host.preview).toHaveCount(0);
      await host.link('How?').click();
      await expect(page).toHaveURL(`${host.origin}/target`);
      expect(host.errors).toEqual([]);
      await server.close();
    });
});
