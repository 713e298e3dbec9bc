import { deadOrigin, startSilentServer } from './foreign-server.ts';
import { expect, test } from './host-test.ts';

const panel = (base: string, inside = '') =>
  `<help-panel base="${base}" timeout="1000">${inside}</help-panel>`;

for (const [how, start] of [
  ['never answers', startSilentServer],
  ['is not there', async () => ({ origin: await deadOrigin(), close: () => Promise.resolve() })],
] as const)
  for (const { lang, words, link } of [
    { lang: 'en', words: 'Help cannot be shown here.', link: 'Open help in a new tab' },
    { lang: 'ru', words: 'Показать справку здесь не получилось.', link: 'Открыть справку в новой вкладке' },
  ])
    test(`${lang}: when help ${how}, the panel says so and links to it`, async ({ host }) => {
      const server = await start();
      await host.open({ lang, body: panel(server.origin) });
      await host.show('dismiss-user', { section: 'rehire' });
      await expect(host.panel.getByRole('alert')).toContainText(words);
      const leads = `${server.origin}/go/dismiss-user/?lang=${lang}#rehire`;
      await expect(host.panel.getByRole('link', { name: link })).toHaveAttribute('href', leads);
      await server.close();
    });

test('a product may say it in its own words', async ({ host }) => {
  await host.open({ body: panel(await deadOrigin(), '<p slot="failed">Call us: 100</p>') });
  await host.show();
  await expect(host.page.getByText('Call us: 100')).toBeVisible();
  await expect(host.panel.getByText('cannot be shown')).toBeHidden();
});

test('a product may prevent the message', async ({ host, page }) => {
  await host.open({ body: panel(await deadOrigin()) });
  const told = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('help-error', (event) => {
          event.preventDefault();
          setTimeout(resolve);
        });
      }),
  );
  await host.show();
  await told;
  await expect(host.panel.getByRole('alert')).toBeHidden();
});

test('help that comes late takes the place of the message', async ({ host, page }) => {
  const held: (() => void)[] = [];
  await page.route('**/embed/v1/panel/**', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await host.open({ body: '<help-panel timeout="300"></help-panel>' });
  await host.show('dismiss-user');
  await expect(host.panel.getByRole('alert')).toBeVisible();
  for (const go of held) go();
  await expect(host.frame.locator('article')).toBeVisible();
  await expect(host.panel.getByRole('alert')).toBeHidden();
});
