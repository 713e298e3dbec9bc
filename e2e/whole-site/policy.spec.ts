import { everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

test('every page begins with a strict Content-Security-Policy', async ({ request }) => {
  for (const path of await everyPage(request)) {
    const html = await (await request.get(path)).text();
    const [head = ''] = html.split(/<(?:script|style|link)\b/);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(head)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self'");
    expect(policy, path).not.toMatch(/'unsafe-|[ ;]\*|https?:/);
    expect(html, path).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/);
  }
});
