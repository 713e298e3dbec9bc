import { describe, expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';
import { confirmSections } from './confirm-sections.ts';
import { fingerprint } from './fingerprint.ts';
import { formatLock } from './format-lock.ts';
import { sectionStates } from './section-states.ts';

const parts = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, text.split(' ')]));

const source = parts({ '@head': 'Title', remove: 'Open the list and choose Remove', rehire: 'Write to us' });
const all = new Set(source.keys());
const locked = confirmSections(source, {}, {}, all, '2026-09-02');

const states = (...args: Parameters<typeof sectionStates>) =>
  Object.fromEntries(sectionStates(...args).map(({ id, state }) => [id, state]));

describe('states of sections', () => {
  test('are current when nothing changed', () => {
    expect(states(source, locked)).toEqual({ '@head': 'current', remove: 'current', rehire: 'current' });
  });

  test('tell exactly the section that changed, and by how many words', () => {
    const now = new Map(source).set('remove', 'Open the menu and choose Remove twice'.split(' '));
    const [, remove, rehire] = sectionStates(now, locked);
    expect(remove).toEqual({
      id: 'remove',
      state: 'behind',
      words: 7,
      changedWords: 2,
      confirmedOn: '2026-09-02',
      origin: 'written',
    });
    expect(rehire?.state).toBe('current');
  });

  test('are unconfirmed without a record', () => {
    expect(states(source)).toEqual({
      '@head': 'unconfirmed',
      remove: 'unconfirmed',
      rehire: 'unconfirmed',
    });
  });

  test('follow a renamed section by its alias, and not without one', () => {
    const renamed = parts({ 'hire-back': 'Write to us' });
    expect(states(renamed, locked, { rehire: 'hire-back' })).toEqual({ 'hire-back': 'current' });
    expect(states(renamed, locked)).toEqual({ 'hire-back': 'unconfirmed' });
  });

  test('count a change that leaves every word print as one word', () => {
    const record = {
      rehire: { on: '2026-09-02', source: '0'.repeat(16), words: locked['rehire']?.words ?? '' },
    };
    expect(sectionStates(parts({ rehire: 'Write to us' }), record)[0]).toMatchObject({
      state: 'behind',
      changedWords: 1,
    });
  });
});

describe('confirming', () => {
  const changed = parts({ '@head': 'Title', remove: 'Open the menu', rehire: 'Call us', new: 'Fresh' });

  test('records the sections that are named, and leaves the others as they were', () => {
    const record = confirmSections(changed, locked, {}, new Set(['remove']), '2026-11-22');
    expect(record['remove']?.on).toBe('2026-11-22');
    expect(record['rehire']).toBe(locked['rehire']);
    expect(states(changed, record)).toEqual({
      '@head': 'current',
      remove: 'current',
      rehire: 'behind',
      new: 'unconfirmed',
    });
  });

  test('keeps the day of what did not change', () => {
    const record = confirmSections(changed, locked, {}, new Set(changed.keys()), '2026-11-22');
    expect(record['@head']?.on).toBe('2026-09-02');
    expect(record['rehire']?.on).toBe('2026-11-22');
  });

  test.each<
    [string, 'machine' | 'machine-reviewed' | undefined, Parameters<typeof confirmSections>[5], string]
  >([
    ['a person’s stays a person’s', undefined, new Map(), 'written'],
    ['a machine’s is marked', undefined, new Map([['rehire', 'machine']]), 'machine'],
    ['a machine’s that is confirmed counts as read', 'machine', new Map(), 'machine-reviewed'],
    ['one that was read stays so', 'machine-reviewed', new Map(), 'machine-reviewed'],
    [
      'one that a machine translated again is unread again',
      'machine-reviewed',
      new Map([['rehire', 'machine']]),
      'machine',
    ],
  ])('keeps where a text comes from: %s', (_, by, origins, expected) => {
    const before = Object.fromEntries(
      Object.entries(locked).map(([id, entry]) => [id, { ...entry, ...(by && { by }) }]),
    );
    const record = confirmSections(source, before, {}, new Set(['rehire']), '2026-11-22', origins);
    expect(sectionStates(source, record).find(({ id }) => id === 'rehire')?.origin).toBe(expected);
    expect(record['remove']).toBe(before['remove']);
  });

  test('drops sections that are gone', () => {
    const record = confirmSections(parts({ remove: 'Open' }), locked, {}, new Set(), '2026-11-22');
    expect(Object.keys(record)).toEqual(['remove']);
  });

  test('moves a renamed section to its new id', () => {
    const renamed = parts({ 'hire-back': 'Write to us' });
    const record = confirmSections(renamed, locked, { rehire: 'hire-back' }, all, '2026-11-22');
    expect(record).toEqual({ 'hire-back': locked['rehire'] });
  });
});

describe('changed words', () => {
  test.each([
    ['one two three', 'one two three', 0],
    ['one two three', 'one 2 three', 1],
    ['one two three', 'one three', 1],
    ['one two three', 'one two and three', 1],
    ['one two three', 'three one two', 1],
    ['one two three', 'four five', 3],
    ['', 'one two', 2],
    ['one two', '', 2],
  ])('from “%s” to “%s”: %d', (before, after, expected) => {
    const print = (text: string) => fingerprint(text.split(' ').filter(Boolean)).words;
    expect(changedWords(print(before), print(after))).toBe(expected);
  });
});

describe('a fingerprint', () => {
  test('has the hash that FNV-1a gives elsewhere', () => {
    // From the test vectors of RFC 9923.
    expect(fingerprint(['foobar']).source).toBe('85944171f73967e8');
    expect(fingerprint([])).toEqual({ source: 'cbf29ce484222325', words: '' });
  });

  test('tells words from where they are cut', () => {
    expect(fingerprint(['ab', 'c']).source).not.toBe(fingerprint(['a', 'bc']).source);
  });

  test('keeps two characters a word', () => {
    expect(fingerprint(['Уволить', 'сотрудника', 'x']).words).toMatch(/^[\w-]{6}$/);
  });
});

test('the lock file is sorted, whatever the order of work', () => {
  const entry = { on: '2026-11-22', source: '0'.repeat(16), words: '' };
  const one = formatLock({ b: { ru: { z: entry, a: entry } }, a: { ru: { a: entry }, de: { a: entry } } });
  const other = formatLock({ a: { de: { a: entry }, ru: { a: entry } }, b: { ru: { a: entry, z: entry } } });
  expect(one).toBe(other);
  expect(one.endsWith('}\n')).toBe(true);
});
