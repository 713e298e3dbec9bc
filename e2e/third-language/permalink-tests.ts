import { expect } from '@playwright/test';
import type { Card } from '../../src/embed/wire/card.ts';
import { follow } from '../embed/follow.ts';
import { getManifest } from '../embed/manifest.ts';
import { ARABIC } from './add-arabic.ts';
import { test } from './site-fixture.ts';

const ar = ARABIC.id;

/** Not a file of tests of its own: it would build the site once more. */
export function permalinkTests(): void {
  test.use({ locale: ARABIC.id });

  test('find a section by the id it had', async ({ page, site }) => {
    const { routes, section, translated } = site;
    const [article] = translated;
    expect(await follow(page, routes.permalink(article, section.old))).toBe(
      routes.article(ar, article, section.now),
    );
    expect(await follow(page, routes.permalink(article, section.old, site.source))).toBe(
      routes.article(site.source, article, section.now),
    );
  });

  test('of a retired article lead to the one that replaced it', async ({ page, request, site }) => {
    const { routes, retired, section } = site;
    expect(await follow(page, routes.permalink(retired.id))).toBe(routes.article(ar, retired.replacedBy));
    expect(await follow(page, routes.permalink(retired.id, section.old))).toBe(
      routes.article(ar, retired.replacedBy, section.now),
    );
    const { articles } = await getManifest(request);
    expect(articles.find(({ id }) => id === retired.id)).toMatchObject({
      state: 'retired',
      replacedBy: retired.replacedBy,
    });
    const card = (await (await request.get(routes.embedCard(ar, retired.id))).json()) as Card;
    expect(card).toMatchObject({ id: retired.replacedBy, locale: ar, retired: { id: retired.id } });
    expect(card.sections.find(({ id }) => id === section.now)?.aliases).toEqual([section.old]);
  });

  test('do not pretend that a text is translated', async ({ page, request, site }) => {
    const { routes, owed, source } = site;
    expect(await follow(page, routes.permalink(owed))).toBe(routes.article(ar, owed));
    const html = await (await request.get(routes.permalink(owed))).text();
    expect(html).not.toContain(`<link rel="alternate" hreflang="${ar}"`);
    expect(html).toContain(`lang="${ar}" dir="rtl" hreflang="${source}"`);
    const { articles } = await getManifest(request);
    const article = articles.find(({ id }) => id === owed);
    expect(Object.keys(article?.state === 'live' ? article.locales : {})).not.toContain(ar);
    const card = (await (await request.get(routes.embedCard(ar, owed))).json()) as Card;
    expect(card).toMatchObject({ locale: ar, text: { lang: source, dir: 'ltr' } });
  });
}
