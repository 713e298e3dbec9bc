import { everyPage } from '../site-map.ts';
import { routes, site } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

/** Spaces and marks are set by each language's typography. */
const letters = (text: string) =>
  text
    .replace(/&#?\w+;/g, ' ')
    .replace(/\P{L}+/gu, ' ')
    .trim();

test('every page says who is speaking', async ({ request }) => {
  const [first] = site.locales;
  for (const path of await everyPage(request)) {
    const [locale = ''] = path.slice(routes.root().length).split('/');
    const said = site.standing[locale] ?? site.standing[first?.id ?? ''] ?? 'site.yaml has no standing';
    expect(letters(await (await request.get(path)).text()), path).toContain(letters(said));
  }
});
