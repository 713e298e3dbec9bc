import { describe, expect, test } from 'vitest';
import { searchRules } from '../../../languages/search.ts';
import { buildVocabulary } from '../../index/build-vocabulary.ts';
import { readVocabulary } from '../../index/vocabulary.ts';
import { vocabularies } from '../../testing/office.ts';
import { understand } from './understand.ts';

test.each([
  ['hire  someone', 'hire someone'],
  ['  tray \n', 'tray'],
  ['30\u00a0days', '30 days'],
  ['e\u0301te\u0301', 'été'],
  ['и\u0306од', 'йод'],
  [' \u00a0 ', ''],
  ['"exact words"', '"exact words"'],
])('without vocabularies reads %j as %j and looks for just that', (query, wanted) => {
  expect(understand(query, { locale: 'en' })).toMatchObject({
    typed: wanted,
    query: wanted,
    terms: undefined,
    rival: undefined,
  });
});

test('keeps the language and the topic', () => {
  expect(understand('tray', { locale: 'ru', topic: 'people' })).toMatchObject({
    locale: 'ru',
    topic: 'people',
  });
});

test('takes an empty topic for every topic', () => {
  expect(understand('tray', { locale: 'en', topic: '' }).topic).toBeUndefined();
});

test('takes a literal query literally', () => {
  const plan = understand('trya', { locale: 'en', literal: true, vocabularies });
  expect(plan).toMatchObject({ query: 'trya', terms: undefined });
});

const read = (query: string, locale: string) => understand(query, { locale, vocabularies });
/** The likeliest meaning of each telling word. */
const meant = (query: string, locale: string) =>
  read(query, locale).terms?.flatMap(({ quiet, options }) => (quiet ? [] : (options[0]?.entry.form ?? '')));

describe('how a query is read', () => {
  test.each([
    ['as typed', 'en', 'paper tray', 'paper tray', 'en'],
    ['in any form', 'en', 'trays, papers!', 'trays, papers!', 'en'],
    ['with slips mended', 'en', 'projctor', 'projector', 'en'],
    ['with letters in each other’s place', 'en', 'papre', 'paper', 'en'],
    ['with slips of the ear', 'ru', 'картредж', 'картридж', 'ru'],
    ['with the ending that was typed', 'ru', 'катриджем', 'картриджем', 'ru'],
    ['on the other keyboard', 'ru', 'rfhnhbl;', 'картридж', 'ru'],
    ['on the other keyboard, with letters on keys of signs', 'ru', ',evfuf', 'бумага', 'ru'],
    ['on the other keyboard the other way', 'en', 'зкщоусещк', 'projector', 'en'],
    ['in Latin letters', 'ru', 'zamenit kartridzh', 'заменит картридж', 'ru'],
    ['in the other language', 'ru', 'replace toner', 'replace toner', 'en'],
    ['in the other language, from English', 'en', 'заменить картридж', 'заменить картридж', 'ru'],
    ['with ё or without', 'ru', 'ВЫДАЕТ ключ', 'ВЫДАЕТ ключ', 'ru'],
    ['while the last word is being typed', 'en', 'return proj', 'return proj', 'en'],
  ])('%s', (_name, locale, query, wanted, queryLocale) => {
    expect(read(query, locale)).toMatchObject({ query: wanted, queryLocale, dropped: [] });
  });

  test.each([
    ['en', 'paper tray', 'typed'],
    ['en', 'projctor', 'typed'],
    ['ru', 'replace toner', 'typed'],
    ['ru', 'rfhnhbl;', 'keyboard'],
    ['en', 'зкщоусещк', 'keyboard'],
    ['ru', 'zamenit kartridzh', 'latin'],
    ['en', 'qqqq', 'typed'],
  ])('%s: %j was taken as %s', (locale, query, how) => {
    expect(read(query, locale).how).toBe(how);
  });

  test.each([
    ['en', 'dj', ['deskjet']],
    ['en', 'beamer', ['projector']],
    ['en', 'paper box', ['tray']],
    ['en', 'paper boxes', ['tray']],
    ['en', 'desk jet', ['deskjet']],
    ['en', 'invitaton', ['invitation']],
    ['ru', 'коробку для бумаги', ['лоток']],
    ['ru', 'как мне заменить', ['заменить']],
  ])('%s: %j means %j', (locale, query, wanted) => {
    expect(meant(query, locale)).toEqual(wanted);
  });

  test('tells which words are in no text', () => {
    expect(read('replace xylophone toner', 'en')).toMatchObject({ dropped: ['xylophone'] });
  });

  test('knows when no word is in a text', () => {
    expect(read('qqqq wwww', 'en')).toMatchObject({ terms: [], dropped: ['qqqq', 'wwww'] });
  });

  test('does not take a short word for another', () => {
    expect(read('cat ', 'en').terms).toEqual([]);
  });

  test('keeps a finished word from going on', () => {
    expect(meant('proj ', 'en')).not.toContain('projector');
  });

  test('has a rival when another language could be meant', () => {
    const plan = read('deskjet toner', 'ru');
    expect([plan.queryLocale, plan.rival?.queryLocale]).toContain('en');
  });

  test('has no rival of which no word is known to be in a text', () => {
    const partial = vocabularies.map((vocabulary) => ({ ...vocabulary, complete: false }));
    const plan = understand('fill the xylophone', { locale: 'en', vocabularies: partial });
    expect(plan.queryLocale).toBe('en');
    expect(plan.rival).toBeUndefined();
  });

  test('does not look for the function words of the reader’s language in another', () => {
    const written = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
    const words = buildVocabulary(['replace the toner'], searchRules('ru'), written);
    const plan = understand('replace the toner', {
      locale: 'en',
      vocabularies: [...vocabularies.slice(0, 1), readVocabulary('ru', words)],
    });
    expect(plan.rival?.terms?.map(({ quiet }) => quiet)).toEqual([false, true, false]);
  });

  test('gives the same plan whatever was read before', () => {
    const first = read('projctor', 'en');
    read('kartridzh', 'ru');
    read('papre', 'en');
    expect(read('projctor', 'en')).toEqual(first);
  });
});

test('where the words are not complete, looks for a word that is not among them too', () => {
  const partial = vocabularies.map((vocabulary) => ({ ...vocabulary, complete: false }));
  const plan = understand('xylophone tonre', { locale: 'en', vocabularies: partial });
  expect(plan).toMatchObject({ query: 'xylophone tonre', dropped: [] });
  expect(plan.terms?.map(({ options }) => options.map(({ entry }) => entry.form))).toEqual([
    ['xylophone'],
    ['toner', 'tonre'],
  ]);
});
