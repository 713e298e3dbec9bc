import { axeFaults, COLOURS, colourFaults, everyFault } from '../../axe.ts';
import { EVERY_PAGE } from '../../site-map.ts';
import { panelPages } from './panel-pages.ts';
import { expect, test } from './host-test.ts';

const BODY = `<header>Product</header><main><h1>People</h1><p><help-link article="dismiss-user"><a>How?</a></help-link></p>
  <help-panel suggest="clear-cache"><button>Help</button></help-panel></main><footer>Since 2020</footer>`;

for (const { colorScheme, rules, look } of [
  { colorScheme: 'light', rules: undefined, look: everyFault },
  { colorScheme: 'dark', rules: COLOURS, look: colourFaults },
] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 700 } });

    test('axe finds nothing on a page with a preview', async ({ host, page }) => {
      await host.open({ body: BODY });
      await host.link('How?').hover();
      await expect(host.preview).toBeVisible();
      expect(await axeFaults(page, { rules })).toEqual([]);
    });

    for (const article of ['dismiss-user', undefined])
      test(`axe finds nothing on a page with a panel: ${article ?? 'search'}`, async ({ host, page }) => {
        await host.open({ body: BODY });
        await host.show(article);
        await expect(host.frame.getByRole('contentinfo')).toBeVisible();
        expect(await axeFaults(page, { rules, frames: true })).toEqual([]);
      });

    test('axe finds nothing on a panel where help does not answer', async ({ host, page }) => {
      await page.route('**/embed/v1/panel/**', (route) => route.abort());
      await host.open({ body: BODY.replace('suggest', 'timeout="100" suggest') });
      await host.show();
      await expect(host.panel.getByRole('alert')).toBeVisible();
      expect(await axeFaults(page, { rules })).toEqual([]);
    });

    test('axe finds nothing on the pages of the panel', async ({ page, request }) => {
      test.setTimeout(EVERY_PAGE);
      await page.setViewportSize({ width: 380, height: 700 });
      // What articles are made of is checked on every page of the site; here it is what the panel puts around them.
      for (const path of (await panelPages(request)).filter((_path, index) => index % 9 === 0)) {
        await page.goto(path);
        expect(await look(page), path).toEqual([]);
      }
    });
  });
