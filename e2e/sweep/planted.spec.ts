import { findFaults } from '../../src/cli/look/find-faults.ts';
import { expect, test } from '@playwright/test';

/** A page with one fault each, and the kind that has to be found. */
const PLANTED: Readonly<Record<string, string>> = {
  'sideways scroll': '<p style="width: 40rem">Wide</p>',
  'duplicate id': '<p id="a">One</p><p id="a">Two</p>',
  'broken word':
    '<p style="width: 9rem">Some words and a <span style="word-break: break-all">continuation</span></p>',
  'clipped text': '<p style="height: 1rem; overflow: hidden">One line<br />and another one</p>',
  'overlapping text': '<p>One text that is long enough</p><p style="margin-top: -2.2rem">Another text</p>',
  'hint outside':
    '<p style="text-align: end"><b data-ui tabindex="-1" style="position: relative">Save<span class="tip" style="position: absolute; left: 0; width: 20rem">Other</span></b></p>',
  'small target': '<button style="padding: 0; border: 0; font-size: 8px">a</button><button>bb</button>',
  'faint text': '<p style="color: #999">Faint</p>',
  'faint border': '<input aria-label="a" style="border: 1px solid #ccc" />',
};
const SOUND =
  '<h1 id="a">A heading</h1><p style="color: #333">Some <a href="#a">words</a> in a sentence.</p>' +
  '<p><input aria-label="b" style="border: 1px solid #666; min-height: 2rem" /></p>';

test.use({ viewport: { width: 320, height: 400 } });

for (const [kind, markup] of Object.entries(PLANTED))
  test(`finds: ${kind}`, async ({ page }) => {
    await page.setContent(`<body style="margin: 8px">${markup}</body>`);
    expect((await findFaults(page)).map((fault) => fault.kind)).toContain(kind);
  });

test('finds nothing where nothing is wrong', async ({ page }) => {
  await page.setContent(`<body style="margin: 8px">${SOUND}</body>`);
  expect(await findFaults(page)).toEqual([]);
});
