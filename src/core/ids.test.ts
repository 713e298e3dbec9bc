import { describe, expect, test } from 'vitest';
import { editDistance, ID_PATTERN, nearestId } from './ids.ts';

describe('the form of an id', () => {
  test.each(['a', 'dismiss-user', '2-steps', 'a1'])('%j has it', (id) => {
    expect(id).toMatch(ID_PATTERN);
  });
  test.each(['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'é', 'a\n', '../a', 'a.b'])('%j has not', (id) => {
    expect(id).not.toMatch(ID_PATTERN);
  });
});

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['same', 'same', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abc', 'abxc', 1],
    ['abxc', 'abc', 1],
    ['aaa', 'aa', 1],
    ['ab', 'ba', 2],
    ['rehire', 'rehier', 2],
    ['flaw', 'lawn', 2],
    ['entirely', 'different', 7],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  test.each([
    ['kitten', 'sitting', 2, 2],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 9, 3],
    ['a', 'abcdef', 2, 2],
    ['', 'ab', 1, 1],
  ])('%j to %j, counted up to %i, is %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
  });
});

describe('the nearest id', () => {
  const known = ['dismiss-user', 'delete-account', 'rehire', 'faq'];
  test.each([
    ['dismis-user', 'dismiss-user'],
    ['delete-acount', 'delete-account'],
    ['rehier', 'rehire'],
    ['fag', 'faq'],
    ['faq', 'faq'],
    ['completely-else', undefined],
    ['', undefined],
  ])('to %j is %j', (wanted, near) => {
    expect(nearestId(wanted, known)).toBe(near);
  });

  test('is the first of equals', () => {
    expect(nearestId('cat', ['car', 'cap'])).toBe('car');
  });
  test('does not exist where nothing does', () => {
    expect(nearestId('cat', [])).toBeUndefined();
  });
});
