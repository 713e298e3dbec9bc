import { expect, test } from 'vitest';
import { fontStyles } from './font-styles.ts';

const face = (locales: string[], weight = '400 700') => ({
  url: '/a.woff2',
  unicodeRange: 'U+61',
  weight,
  locales,
  isText: true,
});
const styles = (parts: Partial<Parameters<typeof fontStyles>[0]> = {}) =>
  fontStyles({
    faces: [face(['en'])],
    names: [],
    fallback: ['Segoe UI', 'system-ui', 'sans-serif'],
    measures: { width: 1.07, ascent: 0.98, descent: 0.22, lineGap: 0 },
    locale: 'en',
    ...parts,
  });

test('what a language is written with is its text, the rest is for words of others', () => {
  expect(styles()).toContain('@font-face{font-family:"Site Text";src:url(/a.woff2)');
  expect(styles({ locale: 'ar' })).toContain('@font-face{font-family:"Site Foreign";src:url(/a.woff2)');
});

test('the device’s own families stand last, with quotation marks where they have a name', () => {
  expect(styles()).toContain('--font:"Site Text","Site Fallback","Segoe UI",system-ui,sans-serif;');
});

test('Arial is stretched to the typeface until that arrives', () => {
  expect(styles()).toContain(
    'size-adjust:107%;ascent-override:91.6%;descent-override:20.6%;line-gap-override:0%',
  );
});

test('a language that the typeface does not draw is set in the device’s own', () => {
  expect(styles({ measures: undefined })).toContain('--font:"Site Text","Segoe UI",');
});

test('files whose weights overlap are families of their own, or letters of one would be missing', () => {
  const css = styles({ faces: [face(['en'], '400 500'), face(['en'], '600 700'), face(['en'], '400 700')] });
  expect(
    [...css.matchAll(/font-family:"(Site Text[^"]*)".*?font-weight:([\d ]+)/g)].map(([, ...said]) => said),
  ).toEqual([
    ['Site Text', '400 500'],
    ['Site Text', '600 700'],
    ['Site Text 2', '400 700'],
  ]);
  expect(css).toContain('--font:"Site Text","Site Text 2","Site Fallback",');
});
