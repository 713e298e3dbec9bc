import type { APIRequestContext } from '@playwright/test';
import type { Routes } from '../../src/core/routes.ts';
import type { Manifest } from '../../src/embed/wire/manifest.ts';
import { routes } from '../site-under-test.ts';

/** The addresses of the site under test. */
export function getRoutes(): Routes {
  return routes;
}

/** What the built site says of itself to other products. */
export async function getManifest(request: APIRequestContext): Promise<Manifest> {
  const response = await request.get(getRoutes().embed('manifest.json'));
  return (await response.json()) as Manifest;
}
