import type { HelpPanelElement } from '../../../src/embed/elements/index.ts';
import { expect, test } from './host-test.ts';

for (const { lang, titles } of [
  { lang: 'en', titles: ['Clear the cache', 'Dismiss an employee'] },
  { lang: 'ru', titles: ['Очистить кеш Битрикс24', 'Уволить сотрудника'] },
])
  test(`${lang}: the articles that a page suggests stand above search’s own offers`, async ({ host }) => {
    await host.open({
      lang,
      body: '<help-panel suggest="clear-cache no-such-article dismiss-user"></help-panel>',
    });
    await host.show();
    const suggested = host.frame.locator('[data-panel-suggested]');
    await expect(suggested.getByRole('link')).toHaveText(titles);
    await expect(host.frame.getByRole('link', { name: titles[0] ?? '' })).toHaveCount(1);
  });

test('a page that changes without loading suggests others', async ({ host }) => {
  await host.open({ body: '<help-panel suggest="clear-cache"></help-panel>' });
  await host.show();
  const links = host.frame.locator('[data-panel-suggested]').getByRole('link');
  await expect(links).toHaveText(['Clear the cache']);
  await host.element.evaluate((panel: HelpPanelElement) =>
    panel.suggest(['hand-over-work', '"><img src=x>']),
  );
  await expect(links).toHaveCount(1);
  await expect(links).toHaveAttribute('href', '/embed/v1/panel/en/hand-over-work/');
});

test('without suggestions their heading is not there', async ({ host }) => {
  await host.open({ body: '<help-panel></help-panel>' });
  await host.show();
  await expect(host.frame.getByRole('heading', { name: 'Most needed' })).toBeVisible();
  await expect(host.frame.getByRole('heading', { name: 'For this page' })).toBeHidden();
});
