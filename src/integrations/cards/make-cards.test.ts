import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { LIGHT } from '../../core/palette.ts';
import type { ShareCard } from '../../site/views/share-cards.ts';
import { cardFonts } from './card-fonts.ts';
import { makeCards } from './make-cards.ts';

const ENGINE = join(import.meta.dirname, '../../..');
const content = join(ENGINE, 'content');
let cache: string;
let help: HelpCentre;
let cards: ReadonlyMap<string, ShareCard>;
const make = (of: HelpCentre) => makeCards(of, { engine: ENGINE, content, cache });
const withTitles = (title: (locale: string) => string): HelpCentre => ({
  ...help,
  articlesIn: (locale) =>
    help
      .articlesIn(locale)
      .slice(0, 1)
      .map((article) => ({ ...article, title: title(locale) })),
});

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'cards-'));
  help = createHelpCentre((await readContent(ENGINE)).content);
  cards = await make(withTitles((locale) => (locale === 'ru' ? 'Щёлкнуть «Ещё»' : 'Press “More”')));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

describe('cards', () => {
  test('are one a language and one an article in it, named by what is on them', () => {
    expect([...cards.keys()].map((key) => key.replace(/\/.*/, '/…'))).toEqual(['en', 'en/…', 'ru', 'ru/…']);
    for (const [key, { path }] of cards)
      expect(path).toMatch(new RegExp(`^cards/${key}\\.[0-9a-f]{12}\\.png$`));
  });

  test('have the size that all make room for, and the brand’s colour', async () => {
    for (const { file } of cards.values()) {
      const { width, height } = await sharp(file).metadata();
      expect([width, height]).toEqual([1200, 630]);
      const { data } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      // A place on the block, away from the letters; its edge stays paper.
      const at = (x: number, y: number) =>
        `#${data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3).toString('hex')}`;
      expect(at(1100, 400)).toBe(LIGHT.mark);
      expect(at(1180, 400)).toBe(LIGHT.paper);
      expect(at(600, 610)).toBe(LIGHT.paper);
    }
  });

  test('are told in words to those who cannot see them', () => {
    expect([...cards.values()][3]?.alt).toMatch(/^Щёлкнуть «Ещё» — /);
  });

  test('are drawn once for the same words, and anew for others', async () => {
    const made = [...cards.values()].map(({ file }) => statSync(file).mtimeMs);
    const again = await make(withTitles((locale) => (locale === 'ru' ? 'Щёлкнуть «Ещё»' : 'Press “More”')));
    expect([...again.values()].map(({ file }) => statSync(file).mtimeMs)).toEqual(made);
    const other = await make(withTitles((locale) => (locale === 'ru' ? 'Щёлкнуть «Ещё»!' : 'Press “More”')));
    const [before, after] = [cards, other].map((all) => [...all.values()][3]?.file ?? '');
    expect(after).not.toBe(before);
    expect(readFileSync(after ?? '').equals(readFileSync(before ?? ''))).toBe(false);
  });

  test('are left out where no font of the typeface has a letter', async () => {
    const some = await make(withTitles((locale) => (locale === 'ru' ? '删除我的账户' : 'Fine')));
    expect([...some.keys()].map((key) => key.split('/')[0])).toEqual(['en', 'en', 'ru']);
  });
});

test('letters come from the family that has them, at both weights', async () => {
  const { fonts, draws } = await cardFonts(undefined, content, new Set('Ab Ж\u00a0字'));
  expect(fonts.map(({ weight }) => weight)).toEqual([400, 400, 700, 700]);
  expect(draws('Ab\u00a0Ж')).toBe(true);
  expect(draws('字')).toBe(false);
});
