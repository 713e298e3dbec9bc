import { expect, test } from './search-test.ts';

/** Fields that are not `<input>` on the page itself: made in the page, since no page of the site has one. */
const fields = {
  'an input in a shadow tree': () => {
    const host = document.body.appendChild(document.createElement('div'));
    const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    field.focus();
  },
  'an element with the role of a field': () => {
    const field = document.body.appendChild(document.createElement('div'));
    field.tabIndex = 0;
    field.role = 'textbox';
    field.focus();
  },
  'a page that is being edited': () => {
    document.designMode = 'on';
  },
};

for (const [name, make] of Object.entries(fields))
  test(`/ belongs to ${name}`, async ({ article, page }) => {
    await article.open('en', 'dismiss-user');
    await page.evaluate(make);
    const taken = await page.evaluateHandle(() => {
      const told = { taken: true };
      addEventListener('keydown', (event) => (told.taken = event.defaultPrevented), { once: true });
      return told;
    });
    await page.keyboard.press('/');
    expect(await taken.evaluate((told) => told.taken)).toBe(false);
  });
