import type { Locator } from '@playwright/test';
import { expect, test } from './host-test.ts';

/** What the styles of products do to everything on their pages, and then some. */
const HOSTILE: Record<string, string> = {
  'everything unset': '*, *::before, *::after { all: unset !important }',
  'huge type':
    'html { font-size: 40px !important } body { font: 700 3rem/3 cursive; text-transform: uppercase }',
  'everything hidden':
    'help-panel, dialog, iframe, [popover] { visibility: hidden !important; opacity: 0 !important }',
  'everything moved':
    'body { transform: rotate(8deg) scale(0.7); filter: blur(0); perspective: 1px; overflow: hidden }',
  'everything covered':
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #00f3; pointer-events: none }',
  'everything spaced':
    '* { letter-spacing: 1em !important; line-height: 4 !important; text-align: right !important; white-space: nowrap !important; pointer-events: none !important }',
};

const BODY = `<p><help-link article="dismiss-user"><a href="/x">How?</a></help-link></p><help-panel></help-panel>`;

/** Whether the middle of an element is where a click would hit it, and how it is set. */
const look = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    const { fontSize, lineHeight, letterSpacing, textTransform, textAlign, visibility } =
      getComputedStyle(element);
    const set = { fontSize, lineHeight, letterSpacing, textTransform, textAlign, visibility };
    return { width: Math.round(width), reached: element.contains(hit), set };
  });

const SET = {
  fontSize: '16px',
  lineHeight: '22.4px',
  letterSpacing: 'normal',
  textTransform: 'none',
  textAlign: 'start',
  visibility: 'visible',
};

for (const [name, css] of Object.entries(HOSTILE)) {
  test(`${name}: the preview is as it should be`, async ({ host, page }) => {
    await host.open({ head: `<style>${css}</style>`, body: BODY });
    await page.keyboard.press('Tab');
    await page.locator('a').focus();
    await expect(host.preview).toBeVisible();
    expect(await look(host.preview)).toEqual({ width: 344, reached: true, set: SET });
    await expect(page.locator('body > p')).toBeAttached();
  });

  test(`${name}: the panel is as it should be`, async ({ host, page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await host.open({ head: `<style>${css}</style>`, body: BODY });
    await host.show('dismiss-user');
    await expect(host.frame.locator('article')).toBeVisible();
    expect(await look(host.panel)).toEqual({ width: 380, reached: true, set: SET });
    const closer = host.panel.getByRole('button', { name: 'Close help' });
    expect(await closer.boundingBox()).toMatchObject({ width: 44, height: 44 });
    await closer.click();
    await expect(host.panel).toBeHidden();
  });
}
