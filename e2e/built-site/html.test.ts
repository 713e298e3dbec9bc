import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { pages, read } from './built-files.ts';

/** The living standard as html-validate holds it, without rules of taste. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The end of an element that the standard lets be left out, and how an attribute is written, is no fault.
    'no-implicit-close': 'off',
    // A table that scrolls sideways is a region, so that keys reach it; it is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The search dialog shows results while somebody types, and Enter follows the first: a button would send nothing.
    'wcag/h32': 'off',
  },
});

test('every page is valid HTML', async () => {
  const found = new Map<string, string[]>();
  for (const file of pages) {
    const { results } = await validator.validateString(read(file), file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      const said = `${ruleId}: ${message}`;
      found.set(said, [...(found.get(said) ?? []), `${file}:${line}:${column}`]);
    }
  }
  expect([...found].map(([said, places]) => `${said} (${places.length}×, first ${places[0]})`)).toEqual([]);
});
