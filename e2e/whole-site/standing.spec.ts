import { everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

test('every page says that the help centre is independent', async ({ request }) => {
  for (const path of await everyPage(request)) {
    const html = (await (await request.get(path)).text()).replaceAll('\u00a0', ' ');
    const said = path.startsWith('/ru/') ? 'независимый сайт' : 'independent help centre';
    expect(html.toLowerCase(), path).toContain(said);
  }
});
