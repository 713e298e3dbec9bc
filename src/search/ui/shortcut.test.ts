import { expect, test } from 'vitest';
import { asksForSearch, type KeyPress } from './shortcut.ts';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});
const ctrl = { ctrlKey: true };

test.each([
  ['/', press('/', 'Slash')],
  ['/ where it needs Shift', press('/', 'Digit7', { shiftKey: true })],
  ['/ of the number block', press('/', 'NumpadDivide')],
  ['the key of / on a Cyrillic layout', press('.', 'Slash')],
  ['Ctrl+K', press('k', 'KeyK', ctrl)],
  ['Ctrl+K with Caps Lock', press('K', 'KeyK', ctrl)],
  ['Ctrl+K on a Cyrillic layout', press('л', 'KeyK', ctrl)],
  ['Ctrl+K on Dvorak', press('k', 'KeyV', ctrl)],
])('opens search at %s', (_name, event) => {
  expect(asksForSearch(event, false, false)).toBe(true);
});

test.each([
  ['Cmd+K', true, { metaKey: true }, true],
  ['Ctrl+K', true, { ctrlKey: true }, false],
  ['Ctrl+Cmd+K', true, { ctrlKey: true, metaKey: true }, false],
  ['Windows+K', false, { metaKey: true }, false],
])('%s, on a machine of Apple’s: %s', (_name, onApple, keys, opens) => {
  expect(asksForSearch(press('k', 'KeyK', keys), false, onApple)).toBe(opens);
  expect(asksForSearch(press('k', 'KeyK', keys), true, onApple)).toBe(opens);
});

test.each([
  ['a full stop elsewhere', press('.', 'Period')],
  ['a comma by Shift on a Cyrillic layout', press(',', 'Slash', { shiftKey: true })],
  ['the same place on AZERTY', press('!', 'Slash')],
  ['?', press('?', 'Slash', { shiftKey: true })],
  ['Alt+/', press('/', 'Slash', { altKey: true })],
  ['Ctrl+/', press('/', 'Slash', ctrl)],
  ['k', press('k', 'KeyK')],
  ['Ctrl+Shift+K', press('K', 'KeyK', { ...ctrl, shiftKey: true })],
  ['Ctrl+T on Dvorak, typed where K is', press('t', 'KeyK', ctrl)],
  ['a composed character', press('/', 'Slash', { isComposing: true })],
])('stays closed at %s', (_name, event) => {
  expect(asksForSearch(event, false, false)).toBe(false);
});

test('lets fields have their characters, but not Ctrl+K', () => {
  expect(asksForSearch(press('/', 'Slash'), true, false)).toBe(false);
  expect(asksForSearch(press('.', 'Slash'), true, false)).toBe(false);
  expect(asksForSearch(press('k', 'KeyK', ctrl), true, false)).toBe(true);
});
