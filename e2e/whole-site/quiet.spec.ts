import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

test('no page logs an error, asks another host or sets a cookie', async ({
  page,
  request,
  context,
  baseURL,
}) => {
  test.setTimeout(EVERY_PAGE);
  const noise: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => noise.push(`${page.url()} ${error.message}`));
  page.on('request', (asked) => {
    if (new URL(asked.url()).origin !== new URL(baseURL ?? '').origin)
      noise.push(`${page.url()} ${asked.url()}`);
  });
  for (const path of await everyPage(request)) await page.goto(path);
  expect(noise).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
