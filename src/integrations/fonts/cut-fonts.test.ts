import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutFonts } from './cut-fonts.ts';
import { openFamily, OWN } from './families.ts';

/** Typefaces that only tests need are installed there. */
const E2E = join(import.meta.dirname, '../../../e2e');
const SERIF = { package: '@fontsource/pt-serif' };
const ARABIC = { package: '@fontsource-variable/noto-sans-arabic', scripts: ['Arab'] };
const LATIN = 'abcdefghijklmnopqrstuvwxyz ABC';
const ARABIC_LETTERS = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي،';
const LOCALES = [
  { id: 'en', name: 'English', dir: 'ltr' as const },
  { id: 'ar', name: 'العربية', dir: 'rtl' as const },
];
const USED = {
  all: new Set([...LATIN, ...ARABIC_LETTERS, ...'العربية']),
  byLocale: new Map([
    ['en', new Set(LATIN)],
    ['ar', new Set(ARABIC_LETTERS)],
  ]),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cut = (families: Parameters<typeof openFamily>[0][], place = E2E) =>
  cutFonts({ families, fallback: ['serif'] }, USED, LOCALES, place, join(folder, 'cache'));

describe('one typeface for each script', () => {
  test('the first family that has a letter draws it, and a file is fetched by the pages written with it', async () => {
    const { faces, names } = await cut([SERIF, ARABIC]);
    expect(faces.map(({ name, weight, locales }) => [name, weight, locales])).toEqual([
      ['pt-serif-latin', '400 500', ['en']],
      ['pt-serif-latin', '600 700', ['en']],
      ['noto-sans-arabic-arabic', '400 700', ['ar']],
    ]);
    expect(names.map(({ name }) => name)).toContain('noto-sans-arabic-arabic');
  });

  test('a family that is kept to a script draws nothing else', async () => {
    const { faces } = await cut([ARABIC, SERIF]);
    expect(
      faces.filter(({ name }) => name.startsWith('noto')).map(({ unicodeRange }) => unicodeRange),
    ).toEqual([expect.not.stringContaining('U+61')]);
  });

  test('a language is measured by the family it is written with', async () => {
    const { measures } = await cut([SERIF, ARABIC]);
    expect(measures['ar']?.ascent).not.toBe(measures['en']?.ascent);
    expect((await cut([SERIF])).measures).toEqual({ en: measures['en'] });
  });

  test('files are small: cut to the letters that are used', async () => {
    const { faces } = await cut([ARABIC]);
    const whole = openFamily(ARABIC, E2E).sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(faces.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(whole / 3);
  });
});

test('a font file of the help centre’s own is cut like any other', async () => {
  const fonts = join(folder, 'content/brand/fonts');
  mkdirSync(fonts, { recursive: true });
  const from = join(import.meta.dirname, '../../../node_modules/@fontsource-variable/golos-text');
  cpSync(join(from, 'files/golos-text-latin-wght-normal.woff2'), join(fonts, 'lumen.woff2'));
  cpSync(join(from, 'LICENSE'), join(fonts, 'OFL.txt'));
  const place = join(folder, 'content');
  const { faces, measures } = await cut([{ file: 'lumen.woff2', weight: [400, 700] }], place);
  expect(faces).toMatchObject([{ name: 'lumen', weight: '400 700', locales: ['en'], isText: true }]);
  expect(faces[0]?.bytes).toBeLessThan(statSync(join(fonts, 'lumen.woff2')).size);
  expect(measures['en']?.width).toBeCloseTo(1.09, 1);
  expect(openFamily({ file: 'lumen.woff2', weight: [400, 700] }, place).licences).toEqual([
    join(fonts, 'OFL.txt'),
  ]);
});

test('the engine’s own typeface is there, with its licence', () => {
  for (const family of OWN.families) expect(openFamily(family, E2E).licences).toHaveLength(1);
});
