import { expect, test } from '../../test.ts';
import { getManifest, getRoutes } from '../manifest.ts';
import { GuidePage } from './GuidePage.ts';

test('makes a link to any article', async ({ page, request }) => {
  const guide = new GuidePage(page);
  const { articles } = await getManifest(request);
  const live = articles.filter(({ state }) => state === 'live');
  await guide.open('en');
  await expect(guide.article.getByRole('option')).toHaveCount(live.length);
  for (const { id } of live) {
    await guide.article.selectOption(id);
    await expect(guide.code('made-address')).toHaveText(new RegExp(`${getRoutes().permalink(id)}$`));
  }
});

test('makes a link to a section, in a language, in three ways', async ({ page, article }) => {
  const guide = new GuidePage(page);
  await guide.open('ru');
  await guide.article.selectOption('Уволить сотрудника');
  await guide.section.selectOption('rehire');
  await guide.language.selectOption('English');
  const { site } = await getManifest(page.request);
  const address = `${site.url}go/dismiss-user/?lang=en#rehire`;
  const title = (await guide.section.locator('option:checked').textContent()) ?? '';
  await expect(guide.code('made-address')).toHaveText(address);
  await expect(guide.code('made-element')).toHaveText(
    `<help-link article="dismiss-user" section="rehire" lang="en"> <a href="${address}">${title}</a> </help-link>`,
  );
  await expect(guide.code('made-markdown')).toHaveText(`[${title}](${address})`);

  await page.goto(address.replace(site.url, '/'));
  await expect(article.section('rehire')).toBeInViewport();
});

test('another article has sections of its own', async ({ page }) => {
  const guide = new GuidePage(page);
  await guide.open('en');
  await guide.article.selectOption('dismiss-user');
  await guide.section.selectOption('rehire');
  await guide.article.selectOption('clear-cache');
  await expect(guide.section).toHaveValue('');
  await expect(guide.section.locator('option[value=rehire]')).toHaveCount(0);
  await expect(guide.code('made-address')).toHaveText(/\/go\/clear-cache\/$/);
});

test('without the manifest it makes a link to the example', async ({ page }) => {
  await page.route(getRoutes().embed('manifest.json'), (route) => route.abort());
  const guide = new GuidePage(page);
  await guide.open('en');
  await guide.language.selectOption('ru');
  await expect(guide.code('made-address')).toHaveText(/\?lang=ru$/);
  await expect(guide.article.getByRole('option')).toHaveCount(1);
});
