import { expect, test } from 'vitest';
import type { Content } from '../../content/reader/content.ts';
import { usedCharacters } from './used-characters.ts';

const NOTHING = { entries: new Map() };
const used = (parts: object = {}) =>
  usedCharacters({
    locales: [{ id: 'en' }, { id: 'el' }],
    site: { value: {} },
    categories: NOTHING,
    terms: NOTHING,
    facts: NOTHING,
    sources: NOTHING,
    ui: [],
    articles: new Map(),
    ...parts,
  } as unknown as Content);
const article = (locale: string, body: string, value: object = {}, aliases: string[] = []) => ({
  articles: new Map([
    [
      'a',
      {
        translations: new Map([[locale, { value, body }]]),
        aliases: new Map([[locale, { aliases: aliases.map((text) => ({ text })) }]]),
      },
    ],
  ]),
});

test('has both cases of each letter', () => {
  expect([...used(article('el', 'ω')).all]).toEqual(expect.arrayContaining(['ω', 'Ω']));
});

test('counts text, frontmatter and aliases as their language’s', () => {
  const { byLocale } = used(article('el', 'α', { title: 'β', questions: [{ ask: 'γ' }] }, ['δ']));
  expect([...(byLocale.get('el') ?? [])].sort()).toEqual(['α', 'β', 'γ', 'δ']);
  expect([...(byLocale.get('en') ?? [])]).toEqual([]);
});

test('counts a language’s words as its own', () => {
  const { byLocale } = used({ ui: [{ locale: 'el', all: new Map([['skip', 'ε']]) }] });
  expect(byLocale.get('el')).toEqual(new Set('ε'));
});

test('counts what stands under a language’s key in a shared file', () => {
  const terms = { entries: new Map([['dismiss', { label: { en: 'x', el: 'λ' } }]]) };
  expect(used({ terms }).byLocale.get('el')).toEqual(new Set('λ'));
});

test('keeps the letters that belong to no language', () => {
  const { all } = used({ site: { value: { contact: 'mailto:λ@help.example' } } });
  expect(all.has('λ')).toBe(true);
});

test('always has what people type and what typography needs', () => {
  expect([...used().all]).toEqual(expect.arrayContaining(['~', '«', '№', '\u00A0']));
});

test('leaves line ends out', () => {
  expect(used(article('en', 'a\n\tb')).all.has('\n')).toBe(false);
});
