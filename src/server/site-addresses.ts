import type { Locale } from '../core/locale.ts';
import type { Routes } from '../core/routes.ts';
import { HOST } from './listen.ts';

/**
 * Lists where the home page of each language is, names in one column.
 *
 * @returns a line a language: `English  http://127.0.0.1:4321/en/`
 */
export function siteAddresses(locales: readonly Locale[], routes: Routes, port: number): string[] {
  const width = Math.max(...locales.map(({ name }) => name.length));
  return locales.map(({ id, name }) => `${name.padEnd(width)}  http://${HOST}:${port}${routes.home(id)}`);
}
