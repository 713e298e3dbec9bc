import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { expect, test } from '../elements/host-test.ts';
import type { HostPage } from '../elements/HostPage.ts';

/** The modules of the package that the help centre serves, as a product serves them that builds them in. */
async function unpack(help: string): Promise<Record<string, string>> {
  const answer = await fetch(`${help}/embed/v1/help-links.tgz`);
  const entries = await unpackTar(gunzipSync(new Uint8Array(await answer.arrayBuffer())));
  return Object.fromEntries(
    entries
      .filter(({ header }) => header.name.endsWith('.js'))
      .map(({ header, data }) => [`/${header.name}`, new TextDecoder().decode(data)]),
  );
}

/** Opens a page of a product whose script is `code`. */
async function open(host: HostPage, code: string, body: string): Promise<void> {
  const files = await unpack(host.help);
  await host.open({
    script: 'none',
    head: '<script type="module" src="/product.js"></script>',
    body,
    files: { ...files, '/product.js': code },
  });
  await host.defined();
}

const LINK = '<help-link article="dismiss-user" section="rehire"><a>Way back</a></help-link>';

test('what the product brings along is shown without a request to anybody', async ({ host, page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== host.origin) foreign.push(request.url());
  });
  const code = `
    import { defineHelpElements } from '/package/elements.js';
    import en from '/package/previews/en.js';
    defineHelpElements({ previews: { en } });
  `;
  await open(host, code, LINK);
  await host.link('Way back').hover();
  await expect(host.preview).toContainText('Hire');
  expect(foreign).toEqual([]);
  expect(host.errors).toEqual([]);
});

test('the elements and helpUrl lead to the same place', async ({ host }) => {
  const code = `
    import { configure, defineHelpElements } from '/package/elements.js';
    import { helpUrl } from '/package/index.js';
    configure({ base: '${host.help}/' });
    document.querySelector('#made').href = helpUrl('dismiss-user', 'rehire', { base: '${host.help}/', locale: 'en' });
    defineHelpElements();
  `;
  await open(host, code, `${LINK}<a id="made">By hand</a>`);
  const made = await host.link('By hand').getAttribute('href');
  expect(made).toBe(`${host.help}/go/dismiss-user/?lang=en#rehire`);
  await expect(host.link('Way back')).toHaveAttribute('href', made ?? '');
});

test('the panel comes with the package and is only loaded when somebody opens it', async ({ host, page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const code = `
    import { configure, defineHelpElements } from '/package/elements.js';
    configure({ base: '${host.help}/' });
    defineHelpElements();
  `;
  await open(host, code, '<help-panel></help-panel>');
  expect(loaded).not.toContain('/package/panel.js');
  await host.show('dismiss-user');
  await expect(host.frame.getByRole('heading', { level: 1 })).toHaveText('Dismiss an employee');
  expect(loaded).toContain('/package/panel.js');
  expect(host.errors).toEqual([]);
});
