import { expect, test } from './host-test.ts';

const LINK = '<p>Before <help-link article="dismiss-user"><a>How to dismiss</a></help-link> after</p>';

test('resting the pointer on a link shows what the article says', async ({ host }) => {
  await host.open({ body: LINK });
  await host.link('How to dismiss').hover();
  await expect(host.preview).toContainText('Dismiss an employee');
  await expect(host.preview).toContainText('Spravka');
  expect(host.errors).toEqual([]);
});

test('a pointer that rested there before the elements came shows it when it moves', async ({
  host,
  page,
}) => {
  await host.open({ body: LINK, script: 'none' });
  await page.getByText('How to dismiss').hover();
  await page.addScriptTag({ url: `${host.help}/embed/v1/auto.js`, type: 'module' });
  await host.defined();
  await host.link('How to dismiss').hover({ position: { x: 2, y: 5 } });
  await expect(host.preview).toContainText('Dismiss an employee');
});

test('so does reaching it with the keyboard', async ({ host, page }) => {
  await host.open({ body: LINK });
  await page.keyboard.press('Tab');
  await expect(host.link('How to dismiss')).toBeFocused();
  await expect(host.preview).toBeVisible();
});

test('screen readers are given the same words', async ({ host, page }) => {
  await host.open({ body: LINK });
  await page.keyboard.press('Tab');
  await expect(host.preview).toBeVisible();
  await expect(host.link('How to dismiss')).toHaveAccessibleDescription(/^Dismiss an employee\. \S/);
});

test('a link to a section shows what the section says', async ({ host }) => {
  await host.open({
    body: '<help-link article="dismiss-user" section="rehire"><a>Way back</a></help-link>',
  });
  await host.link('Way back').hover();
  await expect(host.preview).toContainText('Hire');
  await expect(host.preview).not.toContainText('Dismiss an employee');
});

test('only one preview is there at a time', async ({ host, page }) => {
  await host.open({
    body: `${LINK}<help-link article="clear-cache"><a>Cache</a></help-link>`,
  });
  await page.keyboard.press('Tab');
  await expect(host.preview).toContainText('Dismiss an employee');
  await host.link('Cache').hover();
  await expect(host.preview).toContainText('cache');
  await expect(host.preview).toHaveCount(1);
});

for (const [why, attributes] of [
  ['the link says so', 'preview="off"'],
  ['its article is not one', 'article="../../secret"'],
] as const)
  test(`there is none when ${why}`, async ({ host, page }) => {
    await host.open({
      body: `<help-link ${attributes} article="dismiss-user"><a href="#x">Link</a></help-link>`,
    });
    await page.clock.install();
    await host.link('Link').hover();
    await page.clock.runFor(2000);
    expect(host.asked).toEqual([]);
    await expect(host.preview).toHaveCount(0);
  });

test('the page around may prevent it, before anything is asked for', async ({ host, page }) => {
  await host.open({ body: LINK });
  await page.clock.install();
  await page.evaluate(() => document.addEventListener('help-preview', (event) => event.preventDefault()));
  await host.link('How to dismiss').hover();
  await page.clock.runFor(2000);
  expect(host.asked).toEqual([]);
});
