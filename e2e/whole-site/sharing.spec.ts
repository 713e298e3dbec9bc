import { everyPage } from '../site-map.ts';
import { routes } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

test('every page says what it is to those who show a link to it', async ({ request }) => {
  const pictures = new Set<string>();
  for (const path of await everyPage(request)) {
    const html = await (await request.get(path)).text();
    const said = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1];
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    // The page that only asks for a language belongs to none and is shown to nobody.
    if (canonical === undefined || path === routes.root()) continue;
    expect(said('url'), path).toBe(canonical);
    expect(said('type'), path).toBe(/\/articles\/[^/]+\/$/.test(path) ? 'article' : 'website');
    expect(said('title'), path).toBeTruthy();
    pictures.add(new URL(said('image') ?? '', canonical).pathname);
  }
  for (const picture of pictures)
    expect((await request.get(picture)).headers()['content-type'], picture).toMatch(/^image\/(png|jpeg)/);
});
