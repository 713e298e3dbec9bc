import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { html } from '../../core/html.ts';

const SHOTS = [
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
] as const;

const fileOf = (path: string, width: number, theme: string) =>
  `${path.replace(/[^\p{L}\d]+/gu, '_')}-${width}-${theme}.png`;

/** Takes the pictures of a page for the contact sheet. */
export async function photograph(page: Page, path: string, folder: string, theme: 'light' | 'dark') {
  for (const { width } of SHOTS.filter((shot) => shot.theme === theme)) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await page.screenshot({ path: join(folder, fileOf(path, width, theme)), fullPage: true });
  }
}

/** A page of pictures: each page of the site in a row, on a phone and wide, light and dark. */
export function contactSheet(paths: readonly string[]): string {
  const rows = paths.map(
    (path) =>
      html`<section>
        <h2>${path}</h2>
        ${SHOTS.map(
          ({ width, theme }) =>
            html`<a href="${fileOf(path, width, theme)}"
              ><img
                loading="lazy"
                height="480"
                src="${fileOf(path, width, theme)}"
                alt="${width} px, ${theme}"
            /></a>`,
        )}
      </section>`,
  );
  return html`<!doctype html>
    <meta charset="utf-8" />
    <title>Contact sheet</title>
    <style>
      body {
        font: 14px sans-serif;
        background: #888;
      }
      a {
        display: inline-block;
        max-height: 480px;
        overflow: hidden;
        margin: 4px;
        vertical-align: top;
      }
      img {
        height: auto;
        width: 180px;
      }
    </style>
    ${rows}`.markup;
}
