import type { APIRequestContext } from '@playwright/test';
import { createRoutes } from '../../../src/core/routes.ts';
import type { Manifest } from '../../../src/embed/wire/manifest.ts';

/** The path of every page that the help panel can show. */
export async function panelPages(request: APIRequestContext): Promise<string[]> {
  const routes = createRoutes('/');
  const manifest = (await (await request.get(routes.embed('manifest.json'))).json()) as Manifest;
  return manifest.locales.flatMap(({ id: locale }) => [
    routes.panel(locale),
    ...manifest.articles.map(({ id }) => routes.panel(locale, id)),
  ]);
}
