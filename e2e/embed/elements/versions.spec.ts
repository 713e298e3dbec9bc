import { expect, test } from './host-test.ts';

const BODY = `<help-link article="dismiss-user"><a>How?</a></help-link>
  <help-link article="clear-cache" open="panel"><a>Cache</a></help-link>`;

test('two versions on one page get along: the first one serves', async ({ host, page }) => {
  const first = await (await page.request.get('/embed/v1/auto.js')).text();
  await host.open({
    head: '<script type="module" src="/older.js"></script>',
    body: BODY,
    // An older one: what it calls its own is called otherwise, and its panel lies elsewhere.
    files: { '/older.js': `${first.replace(/panel\.[0-9a-f]+\.js/, 'gone.js')}\nglobalThis.older = true;` },
    attributes: 'data-base="https://other.example"',
  });
  await expect(host.link('How?')).toHaveAttribute('href', 'https://spravka.example/go/dismiss-user/?lang=en');
  await page.evaluate(async (url) => {
    const { configure } = (await import(url)) as { configure(settings: object): void };
    configure({ base: new URL(url).origin });
  }, `${host.help}/embed/v1/auto.js`);
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  await expect(host.preview).toHaveCount(1);
  await expect(host.link('How?')).toHaveAttribute('href', `${host.help}/go/dismiss-user/?lang=en`);
  expect(host.errors).toEqual([]);
});

test('the same script twice is one', async ({ host }) => {
  await host.open({ head: '<script type="module" src="/own/auto.js"></script>', body: BODY });
  await host.link('Cache').click();
  await expect(host.panel).toHaveCount(1);
  expect(host.errors).toEqual([]);
});

test('a panel of another making is asked as it is', async ({ host, page }) => {
  await host.open({
    head: `<script type="module" src="/other.js"></script>`,
    files: {
      '/other.js': `customElements.define('help-panel', class extends HTMLElement {
        show(article, options) { this.textContent = article + ' ' + options.lang; return Promise.resolve(); } })`,
    },
    body: `${BODY}<help-panel></help-panel>`,
  });
  await host.link('Cache').click();
  await expect(page.locator('help-panel')).toHaveText('clear-cache en');
});
