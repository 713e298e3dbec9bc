import { expect, test } from 'vitest';
import type { LiveArticle, Manifest } from '../../../embed/wire/manifest.ts';
import { articleChoices, articleIdIn } from './choices.ts';

const inLocale = (title: string) => ({ path: '/', title, revision: '0', behind: [] });
const article = (id: string, titles: Record<string, string>): LiveArticle => ({
  id,
  state: 'live',
  updated: '2026-11-22',
  sourceLocale: 'en',
  locales: Object.fromEntries(Object.entries(titles).map(([locale, title]) => [locale, inLocale(title)])),
  sections: [{ id: 's', aliases: [], titles }],
});
const manifest = {
  articles: [
    article('b', { en: 'Beta', ru: 'Ёлка' }),
    { id: 'gone', state: 'retired', since: '2026-11-01', replacedBy: 'b' },
    article('a', { en: 'Alpha', ru: 'Жук' }),
    article('c', { en: 'Gamma' }),
  ],
} as Partial<Manifest> as Manifest;

test.each([
  ['en', ['Alpha', 'Beta', 'Gamma']],
  ['ru', ['Ёлка', 'Жук', 'Gamma']],
  ['fr', ['Alpha', 'Beta', 'Gamma']],
])('articles in %s are called %j, retired ones are not offered', (locale, titles) => {
  const choices = articleChoices(manifest, locale);
  expect(choices.map(({ title }) => title)).toEqual(titles);
  expect(choices.map(({ sections }) => sections)).toEqual(titles.map((title) => [{ id: 's', title }]));
});

test.each([
  ['clear-cache', 'clear-cache'],
  [' clear-cache ', 'clear-cache'],
  ['https://help.example/en/articles/clear-cache/#steps', 'clear-cache'],
  ['https://help.example/help/go/clear-cache/?lang=en', 'clear-cache'],
  ['/embed/v1/panel/en/clear-cache/', 'clear-cache'],
])('%j means the article %s', (text, id) => {
  expect(articleIdIn(text)).toBe(id);
});
