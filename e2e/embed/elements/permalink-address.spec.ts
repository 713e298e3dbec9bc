import { expect, test } from './host-test.ts';

const cases = [
  {
    name: 'in the language of the page',
    lang: 'ru',
    link: 'article="dismiss-user"',
    to: 'dismiss-user/?lang=ru',
  },
  {
    name: 'in the language of a part of it',
    lang: 'en',
    around: 'ru-RU',
    link: 'article="a"',
    to: 'a/?lang=ru',
  },
  { name: 'in the language it names', lang: 'ru', link: 'article="a" lang="en"', to: 'a/?lang=en' },
  { name: 'to a section', lang: 'en', link: 'article="a" section="b"', to: 'a/?lang=en#b' },
  { name: 'in a language the help lacks', lang: 'ja', link: 'article="a"', to: 'a/' },
];

for (const { name, lang, around = '', link, to } of cases)
  test(`a link without an address gets the permalink: ${name}`, async ({ host }) => {
    const part = around ? `lang="${around}"` : '';
    await host.open({ lang, body: `<p ${part}><help-link ${link}><a>Help</a></help-link></p>` });
    await expect(host.link('Help')).toHaveAttribute('href', `${host.help}/go/${to}`);
  });

test('a link with an address keeps it', async ({ host }) => {
  await host.open({ body: '<help-link article="a"><a href="/own">Help</a></help-link>' });
  await expect(host.link('Help')).toHaveAttribute('href', '/own');
});

test('an id that cannot be one makes no address', async ({ host }) => {
  await host.open({ body: '<help-link article="../x"><a>Help</a></help-link>' });
  await expect(host.page.locator('a')).not.toHaveAttribute('href');
});

test('the address follows the attributes', async ({ host, page }) => {
  await host.open({ body: '<help-link article="a"><a>Help</a></help-link>' });
  await page.locator('help-link').evaluate((link) => link.setAttribute('article', 'b'));
  await expect(host.link('Help')).toHaveAttribute('href', `${host.help}/go/b/?lang=en`);
});

test('a link that comes later gets its address too', async ({ host, page }) => {
  await host.open({ body: '<help-link article="a"></help-link>' });
  await page.locator('help-link').evaluate((link) => link.append(document.createElement('a')));
  await expect(page.locator('a')).toHaveAttribute('href', `${host.help}/go/a/?lang=en`);
});

for (const [how, attributes, head] of [
  ['the tag of the script', 'data-base="https://help.example/x"', ''],
  ['a meta tag', '', '<meta name="help-base" content="https://help.example/x/">'],
] as const)
  test(`a product that keeps a copy of the script names the help centre in ${how}`, async ({ host }) => {
    await host.open({
      body: '<help-link article="a"><a>Help</a></help-link>',
      head,
      script: 'own',
      attributes,
    });
    await expect(host.link('Help')).toHaveAttribute('href', 'https://help.example/x/go/a/?lang=en');
  });

test('configure() sets the help centre and the language for every link', async ({ host, page }) => {
  await host.open({ body: '<help-link article="a"><a>Help</a></help-link>' });
  await page.evaluate(async (url) => {
    const { configure } = (await import(url)) as { configure(settings: object): void };
    configure({ base: 'https://help.example', locale: 'ru' });
  }, `${host.help}/embed/v1/auto.js`);
  await host.link('Help').hover();
  await expect(host.link('Help')).toHaveAttribute('href', 'https://help.example/go/a/?lang=ru');
});
