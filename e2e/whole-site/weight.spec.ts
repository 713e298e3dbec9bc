import { weighPage } from '../../src/cli/bench/weigh-page.ts';
import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { routes, site } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

/** The most an article may cost a reader who was never here, without pictures, bytes over the wire; the budget of the project. */
const BUDGET: Record<string, number> = { en: 45_000 };
/** Of every other language: its letters need a font of their own, or its words are longer. */
const OTHER_BUDGET = 57_400;
/** Of that everything but fonts; where a help centre has chosen a typeface of its own, this alone is the engine's. */
const WITHOUT_FONTS = 22_500;
const SCRIPT = 6_000;
const REQUESTS = 8;
/** Of pictures, before anybody scrolls. */
const PICTURES = 30_000;

for (const { id: locale } of site.locales) {
  const most = BUDGET[locale] ?? OTHER_BUDGET;
  test(`${locale}: an article costs at most ${most / 1000} KB, ${SCRIPT / 1000} KB of script, ${REQUESTS} requests`, async ({
    page,
    request,
  }) => {
    test.setTimeout(EVERY_PAGE);
    const articles = (await everyPage(request)).filter((path) =>
      path.startsWith(`${routes.home(locale)}articles/`),
    );
    expect(articles.length).toBeGreaterThan(0);
    for (const path of articles) {
      const { requests, total, fonts, pictures, script } = await weighPage(page, path);
      if (!site.typeface) expect(total, path).toBeLessThanOrEqual(most);
      expect(total - fonts, path).toBeLessThanOrEqual(WITHOUT_FONTS);
      expect(pictures, path).toBeLessThanOrEqual(PICTURES);
      expect(script, path).toBeLessThanOrEqual(SCRIPT);
      expect(requests, path).toBeLessThanOrEqual(REQUESTS);
    }
  });
}
