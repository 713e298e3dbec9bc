import { expect, test } from 'vitest';
import { createRecentSearches, readRecent, withRecent } from './recent-searches.ts';
import { makeStorage } from '../testing/storage.ts';

test.each([
  [[], 'tray', ['tray']],
  [['toner'], 'tray', ['tray', 'toner']],
  [['toner', 'tray'], 'tray', ['tray', 'toner']],
  [['toner', 'Tray'], 'tray', ['tray', 'toner']],
  [['toner'], '  fill   the tray ', ['fill the tray', 'toner']],
  [['toner'], ' ', ['toner']],
  [['toner'], 'x'.repeat(81), ['toner']],
  // Typed on from what was taken for finished.
  [['fill', 'toner'], 'fill the tray', ['fill the tray', 'toner']],
  [['toner', 'fill'], 'fill the tray', ['fill the tray', 'toner', 'fill']],
  [['f', 'e', 'd', 'c', 'b', 'a'], 'tray', ['tray', 'f', 'e', 'd', 'c', 'b']],
])('%j and then %j make %j', (list, query, wanted) => {
  expect(withRecent(list, query)).toEqual(wanted);
});

test.each([
  [null, []],
  ['', []],
  ['no list', []],
  ['{"a":1}', []],
  ['["tray",1,null,"","toner"]', ['tray', 'toner']],
  ['["1","2","3","4","5","6","7"]', ['1', '2', '3', '4', '5', '6']],
])('%j is read as %j', (text, wanted) => {
  expect(readRecent(text)).toEqual(wanted);
});

test('each language has its own, until they are cleared', () => {
  const storage = makeStorage();
  const english = createRecentSearches('en', () => storage);
  const russian = createRecentSearches('ru', () => storage);
  english.add('tray');
  russian.add('лоток');
  expect(createRecentSearches('en', () => storage).all()).toEqual(['tray']);
  english.clear();
  expect(english.all()).toEqual([]);
  expect(russian.all()).toEqual(['лоток']);
});

test('where nothing may be kept, the page remembers and nothing is thrown', () => {
  const recent = createRecentSearches('en', () => {
    throw new Error('Access is denied.');
  });
  expect(recent.all()).toEqual([]);
  recent.add('tray');
  expect(recent.all()).toEqual(['tray']);
  recent.clear();
  expect(recent.all()).toEqual([]);
});
