import type { Page } from '@playwright/test';

/** What a page can be like; each is made from the page as it has been opened. */
export interface State {
  name: string;
  /** Which screens it is looked at on, px; all of them where there are none. */
  viewports?: readonly { width: number; height: number }[];
  /** Kinds of faults that do not count in it. */
  ignores?: readonly string[];
  /** Whether the page has it, and makes it. */
  enter: (page: Page) => Promise<boolean>;
}

const always = (change: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await change(page);
  return true;
};

/** A style sheet that the page's Content-Security-Policy lets through. */
const withStyle = (css: string) =>
  always((page) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css),
  );

/** Opens what a button opens over the page. */
const opened = (selector: string) => async (page: Page) =>
  page.evaluate((id) => {
    const popover = document.querySelector<HTMLElement>(id);
    // Where it stands in the page there is nothing to open.
    if (!popover || popover.checkVisibility()) return false;
    popover.showPopover();
    return true;
  }, selector);

/** Widths that every page is looked at in as it is, px. */
export const WIDTHS = [320, 360, 480, 600, 768, 1024, 1440];

export const PLAIN: State = { name: 'as it is', enter: always(() => Promise.resolve()) };

const PHONE = { width: 360, height: 740 };

/** Everything else that a page is looked at in. */
export const STATES: readonly State[] = [
  {
    name: 'folds open, all names of buttons shown',
    enter: always((page) =>
      page.evaluate(() => {
        document.documentElement.dataset['names'] = '';
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      }),
    ),
  },
  { name: 'menu', viewports: [PHONE], enter: opened('#_menu') },
  { name: 'contents', viewports: [PHONE], enter: opened('#_contents') },
  {
    name: 'search dialog',
    viewports: [PHONE],
    enter: async (page) => {
      const opener = page.getByRole('banner').locator('[data-search-open]');
      if ((await opener.count()) === 0) return false;
      await opener.click();
      await page.getByRole('dialog').waitFor();
      return true;
    },
  },
  // WCAG 1.4.12: nothing is lost when a reader sets lines, words and letters wider apart.
  {
    name: 'text spacing',
    // Nothing is lost by it, and no reader with a wish for such letters minds.
    ignores: ['broken word'],
    viewports: [{ width: 320, height: 740 }, PHONE, { width: 1440, height: 900 }],
    enter: withStyle(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-bottom: 2em !important }',
    ),
  },
  // A window of 1280 × 1024 px at 400 % (WCAG 1.4.10).
  { name: '400 % zoom', viewports: [{ width: 320, height: 256 }], enter: PLAIN.enter },
  { name: 'landscape', viewports: [{ width: 740, height: 360 }], enter: PLAIN.enter },
  {
    name: 'made-up language with longer texts',
    // No browser knows where its words may be parted.
    ignores: ['broken word'],
    viewports: [PHONE, { width: 1440, height: 900 }],
    enter: always((page) => page.evaluate(lengthen)),
  },
  {
    name: 'written right to left',
    viewports: [PHONE, { width: 1440, height: 900 }],
    enter: always((page) => page.evaluate(() => (document.documentElement.dir = 'rtl'))),
  },
];

/** What is looked at again in the dark: colours are all that changes, but others stand in each of these. */
export const DARK = {
  widths: [360, 1440],
  states: STATES.filter(({ name }) => /^(?:folds|menu|contents|search)/.test(name)),
};

/** Makes every text about 40 % longer: the end of each word is said again. Runs in the page. */
function lengthen() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest('script, style, template, code, pre'))
      node.data = node.data.replace(
        /[\p{L}]{3,}/gu,
        (word) => word + word.slice(-Math.round(word.length * 0.4)),
      );
}
