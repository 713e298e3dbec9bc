import { expect, test } from './host-test.ts';

const BODY = `<help-link article="clear-cache"><a>How?</a></help-link>
  <help-link article="dismiss-user" open="panel"><a>Open</a></help-link>`;

test('what a page has put on Object.prototype changes nothing', async ({ host, page }) => {
  await host.open({
    head: `<script>
      for (const name of ['onload', 'onclick', 'onfocus', 'onpointerenter', 'onerror']) Object.prototype[name] = 'window.hit=1';
      Object.assign(Object.prototype, {
        srcdoc: '<script>parent.hit=1<\\/script>',
        base: 'https://evil.example/',
        locale: 'ru',
        lang: 'ru',
        section: 'rehire',
        card: () => ({ title: 'Evil' }),
        method: 'POST',
        slotAssignment: 'manual',
        delegatesFocus: true,
      });
    </script>`,
    body: BODY,
  });
  await host.link('How?').hover();
  await expect(host.preview).toContainText('Clear the cache');
  await expect(host.link('How?')).toHaveAttribute('href', `${host.help}/go/clear-cache/?lang=en`);
  await host.link('Open').click();
  await expect(host.frame.locator('html[lang=en] [data-article="dismiss-user"] h1')).toBeFocused();
  const names = await host.panel
    .locator('iframe')
    .evaluate((frame) => frame.getAttributeNames().filter((name) => /^on|^srcdoc$/.test(name)));
  expect(names).toEqual([]);
  expect(await page.evaluate(() => Object.hasOwn(window, 'hit'))).toBe(false);
  expect(host.errors).toEqual([]);
});

/** Names of the document and the window that elements with such a name or id cover. */
const COVERED = [
  'activeElement',
  'addEventListener',
  'baseURI',
  'body',
  'createElement',
  'createElementNS',
  'dispatchEvent',
  'documentElement',
  'head',
  'querySelector',
  'removeEventListener',
  'scripts',
];

test('elements that are called like parts of the document change nothing', async ({ host }) => {
  const forms = COVERED.map((name) => `<form name="${name}" id="${name}"></form>`).join('');
  await host.open({
    body: `${forms}${BODY}<textarea id="message"></textarea><help-suggest for="message"></help-suggest>`,
  });
  await host.link('How?').focus();
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  await host.link('Open').click();
  await expect(host.frame.locator('h1')).toBeFocused();
  await host.page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await expect(host.link('Open')).toBeFocused();
  await host.page.locator('#message').fill('How do I dismiss an employee?');
  await expect(host.page.locator('help-suggest').getByRole('listitem').first()).toBeVisible();
  expect(host.errors).toEqual([]);
});
