import { findFaults } from '../../src/cli/look/find-faults.ts';
import { expect, test } from '@playwright/test';

/** Pages with one fault each, by the kind that has to be found. */
const PLANTED: Readonly<Record<string, string | readonly string[]>> = {
  'sideways scroll': '<p style="width: 40rem">Wide</p>',
  'duplicate id': '<p id="a">One</p><p id="a">Two</p>',
  'broken word': [
    '<p style="width: 9rem">Some words and a <span style="word-break: break-all">continuation</span></p>',
    '<p style="width: 5rem; overflow-wrap: anywhere">Incomprehensibilities</p>',
  ],
  'clipped text': [
    '<p style="height: 1rem; overflow: hidden">One line<br />and another one</p>',
    '<p style="margin-left: -3rem">Left of the screen</p>',
    '<div style="overflow: hidden"><p style="margin-left: 250px; white-space: nowrap">Right of the screen</p></div>',
    '<input aria-label="a" style="width: 4rem" placeholder="A name or a telephone number" />',
    '<p style="clip-path: inset(0 50% 0 0)">Half of these words</p>',
    '<div style="position: fixed; top: 0; height: 40rem">A panel that is higher than the screen</div>',
  ],
  'covered text': [
    '<p>Words under a box</p><div style="background: white; height: 3rem; margin-top: -3rem; position: relative"></div>',
    '<p style="position: relative">Words whose beginning is under a sign<svg width="24" height="24" style="position: absolute; left: 0; top: 0"><rect width="24" height="24" /></svg></p>',
  ],
  'covered screen':
    '<p>Text</p><div style="position: fixed; inset: auto 0 0; height: 220px; background: white">We use no cookies</div>',
  'glued words': '<h2>Leaving and deleting<span style="margin-left: 8px">7</span></h2>',
  'overlapping text': '<p>One text that is long enough</p><p style="margin-top: -2.2rem">Another text</p>',
  'hint outside':
    '<p style="text-align: end"><b data-ui tabindex="-1" style="position: relative">Save<span class="tip" style="position: absolute; left: 0; width: 20rem">Other</span></b></p>',
  'small target': [
    '<button style="padding: 0; border: 0; font-size: 8px">a</button><button>bb</button>',
    '<p><a href="#a" style="display: inline-block; width: 20px; height: 20px">a</a></p>',
    '<p><span role="switch" tabindex="0" style="display: inline-block; width: 16px; height: 16px">o</span></p>',
  ],
  'faint text': [
    '<p style="color: #999">Faint</p>',
    '<div style="opacity: 0.5"><p>Seen through</p></div>',
    '<p style="color: oklch(0.7 0 0)">Written in another way</p>',
    '<p style="color: #777; background: linear-gradient(#999, #fff)">On a gradient</p>',
    '<style>::placeholder { color: #aaa }</style><input aria-label="a" placeholder="A hint" />',
    '<input aria-label="a" value="a" style="color: #aaa" />',
    '<svg width="200" height="40"><text y="20" fill="#bbb">Words in a drawing</text></svg>',
  ],
  'faint border': [
    '<input aria-label="a" style="border: 1px solid #ccc" />',
    '<input aria-label="a" style="border: 0" />',
    '<div style="border: 2px solid #ddd"><input aria-label="a" style="border: 0" /></div>',
  ],
};
const SOUND =
  '<h1 id="a">A heading</h1><p style="color: #333">Some <a href="#a">words</a> in a sentence.</p>' +
  '<p><input aria-label="b" style="border: 1px solid #666; min-height: 2rem" /></p>';

test.use({ viewport: { width: 320, height: 400 } });

for (const [kind, pages] of Object.entries(PLANTED))
  test(`finds: ${kind}`, async ({ page }) => {
    for (const markup of [pages].flat()) {
      await page.setContent(`<body style="margin: 8px">${markup}</body>`);
      expect(
        (await findFaults(page)).map((fault) => fault.kind),
        markup,
      ).toContain(kind);
    }
  });

test('finds nothing where nothing is wrong', async ({ page }) => {
  await page.setContent(`<body style="margin: 8px">${SOUND}</body>`);
  expect(await findFaults(page)).toEqual([]);
});
