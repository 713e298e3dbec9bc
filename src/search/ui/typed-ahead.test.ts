import { expect, test } from 'vitest';
import { typeAhead, type TypedAhead, type TypedKey } from './typed-ahead.ts';

const press = (key: string, more: Partial<TypedKey> = {}): TypedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const typed = (...keys: TypedKey[]) =>
  keys.reduce<TypedAhead>((before, key) => typeAhead(before, key) ?? before, { text: '', cancelled: false });

test.each([
  ['letters', ['c', 'a', 'c', 'h', 'e'], 'cache'],
  ['spaces and a slash', ['2', '4', '/', '7', ' '], '24/7 '],
  ['a letter that was deleted', ['a', 'b', 'Backspace', 'c'], 'ac'],
  ['no names of keys', ['a', 'Shift', 'Tab', 'Enter', 'b'], 'ab'],
  ['letters outside the basic plane', ['𝒶', 'b', 'Backspace'], '𝒶'],
])('keeps %s', (_what, keys, text) => {
  expect(typed(...keys.map((key) => press(key)))).toEqual({ text, cancelled: false });
});

test('Escape takes it back', () => {
  expect(typed(press('a'), press('Escape'), press('b'))).toEqual({ text: 'a', cancelled: true });
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'leaves a key with %j alone',
  (more) => {
    expect(typeAhead({ text: '', cancelled: false }, press('k', more))).toBeUndefined();
  },
);
