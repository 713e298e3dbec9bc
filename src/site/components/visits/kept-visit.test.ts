import { expect, test } from 'vitest';
import { makeStorage } from '../../../search/testing/storage.ts';
import { goingVisit } from './kept-visit.ts';
import { hasLeave, LEAVE, setLeave, VISIT } from './visit-leave.ts';

test('a visit goes on from page to page, and is sent once', () => {
  const tab = makeStorage();
  const sent: object[] = [];
  const page = () => goingVisit(tab, 'en', (row) => sent.push(row));
  page().step({ kind: 'searched', found: 'answers', first: 'alpha' });
  page().step({ kind: 'opened', place: 2, article: 'beta' });
  const last = page();
  last.step({ kind: 'contacted' });
  last.end();
  last.end();
  expect(sent).toEqual([
    { locale: 'en', asked: 1, found: 'answers', article: 'beta', place: 2, contact: true },
  ]);
  expect(tab.getItem(VISIT)).toBeNull();
});

test('after half an hour without anything another visit begins', () => {
  const sent: object[] = [];
  let now = 0;
  const visit = goingVisit(
    makeStorage(),
    'en',
    (row) => sent.push(row),
    () => now,
  );
  visit.step({ kind: 'searched', found: 'nothing' });
  now = 31 * 60 * 1000;
  visit.step({ kind: 'contacted' });
  expect(sent).toEqual([{ locale: 'en', asked: 1, found: 'nothing', contact: false }]);
  visit.end();
  expect(sent.slice(1)).toEqual([{ locale: 'en', asked: 0, contact: true }]);
});

test('leave is off until it is given, and taken back it takes the visit with it', () => {
  const [device, tab] = [makeStorage(), makeStorage()];
  expect(hasLeave(device)).toBe(false);
  setLeave(device, tab, true);
  expect(hasLeave(device)).toBe(true);
  tab.setItem(VISIT, '{}');
  setLeave(device, tab, false);
  expect([device.getItem(LEAVE), tab.getItem(VISIT)]).toEqual([null, null]);
});
