import { createServer, type Server } from 'node:http';
import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { listen, stopListening } from '../../src/server/listen.ts';
import { cardSchema } from '../../src/embed/wire/card.ts';
import { manifestSchema } from '../../src/embed/wire/manifest.ts';
import { oembedSchema } from '../../src/embed/wire/oembed.ts';
import { getManifest, getRoutes } from './manifest.ts';
import { expect, test } from '../test.ts';

const routes = getRoutes();

/** A schema as anyone can load it: made from the published file, not from our source. */
async function published(request: APIRequestContext, address: string) {
  const schema = (await (
    await request.get(new URL(address).pathname)
  ).json()) as z.core.JSONSchema.JSONSchema;
  expect(schema.$id).toBe(address);
  return z.fromJSONSchema(schema);
}

test('the manifest is of the form it is published with', async ({ request }) => {
  const manifest = await getManifest(request);
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
  expect((await published(request, manifest.$schema)).parse(manifest)).toEqual(manifest);
});

test('every path in the manifest leads somewhere, every section is where it is said to be', async ({
  request,
}) => {
  test.slow();
  const { articles, assets } = await getManifest(request);
  for (const article of articles) {
    if (article.state !== 'live') continue;
    for (const [locale, { path }] of Object.entries(article.locales)) {
      const html = await (await request.get(path)).text();
      for (const { id, titles } of article.sections) {
        expect(html, path).toContain(`id="${id}"`);
        expect(Object.keys(titles), id).toContain(locale);
      }
    }
  }
  for (const path of [assets?.script.path, assets?.script.pinned])
    expect((await request.get(path ?? '/404.html')).status(), path).toBe(200);
});

test('every article has a card and an oEmbed answer in every language', async ({ request }) => {
  const { articles, locales, site } = await getManifest(request);
  const schema = await published(request, new URL(routes.embed('schema/card.json'), site.url).href);
  const oembed = await published(request, new URL(routes.embed('schema/oembed.json'), site.url).href);
  for (const { id: locale } of locales)
    for (const article of articles) {
      const card: unknown = await (await request.get(routes.embedCard(locale, article.id))).json();
      const { title, summary, sections, url } = cardSchema.parse(card);
      expect(schema.parse(card)).toEqual(card);
      expect(url).toBe(new URL(routes.article(locale, article.id), site.url).href);
      // Plain text: nothing of Markdown or HTML is left.
      for (const text of [title, summary, ...sections.flatMap((section) => [section.title, section.summary])])
        expect(text).not.toMatch(/<\/?[a-z]|\*\*|\]\(|\[#|&[a-z]+;|\s{2}/i);

      const answer: unknown = await (await request.get(routes.oembed(locale, article.id))).json();
      expect(oembedSchema.parse(answer).title).toBe(title);
      expect(oembed.parse(answer)).toEqual(answer);
    }
});

test('an article page tells consumers of oEmbed where to ask', async ({ page, request }) => {
  await page.goto(routes.article('ru', 'dismiss-user'));
  const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
  const answer = await request.get(new URL((await link.getAttribute('href')) ?? '').pathname);
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toMatchObject({ version: '1.0', type: 'link', title: 'Уволить сотрудника' });
});

test.describe('a page of another origin', () => {
  let server: Server;
  let address: string;
  test.beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>product'));
    address = `http://127.0.0.1:${await listen(server, 0)}/`;
  });
  test.afterAll(() => stopListening(server));

  test('reads what is meant for it, and nothing else', async ({ page, baseURL }) => {
    const read = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            ({ status }) => status,
            () => 'refused',
          ),
        new URL(path, baseURL).href,
      );
    await page.goto(address);
    expect(await read(routes.embed('manifest.json'))).toBe(200);
    expect(await read(routes.embedCard('en', 'dismiss-user'))).toBe(200);
    expect(await read(routes.embedCard('en', 'no-such-article'))).toBe(404);
    expect(await read(routes.home('en'))).toBe('refused');
  });
});
