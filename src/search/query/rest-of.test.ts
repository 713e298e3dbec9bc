import { expect, test } from 'vitest';
import { restOf } from './rest-of.ts';
import { vocabularies } from '../testing/office.ts';
import { understand } from './understand/understand.ts';

const rest = (query: string, locale = 'en', literal = false) =>
  restOf(understand(query, { locale, literal, vocabularies }))?.query;

test.each([
  ['what is known', 'Replace xylophone', 'Replace'],
  ['what is known, as it stands', 'xylophone: Return the projector!', 'Return the projector'],
  ['what is known, without the small words at its end', 'return projector to xylophone', 'return projector'],
  ['what has a synonym in the texts', 'swap xylophone', 'swap'],
  ['what is known, in the other language', 'заменить контрабас', 'заменить'],
])('leaves %s: %j', (_case, query, wanted) => {
  expect(rest(query)).toBe(wanted);
});

test('leaves what was read on another keyboard', () => {
  expect(rest('pfvtybnm rjynhf,fc', 'ru')).toBe('заменить');
});

test.each([
  ['all is known', 'replace toner'],
  ['nothing is known', 'xylophone strings'],
  ['only small words are known', 'how do I the xylophone'],
  ['only words that are everywhere are known', 'deskjet xylophone'],
  ['more is unknown than known', 'replace xylophone strings'],
  ['the rest was only guessed', 'projctor xylophone'],
  ['the rest is half a word', 'xylophone proj'],
  ['there is nothing', ''],
])('leaves nothing when %s: %j', (_case, query) => {
  expect(rest(query)).toBeUndefined();
});

test('leaves nothing of a literal query', () => {
  expect(rest('replace xylophone', 'en', true)).toBeUndefined();
});

test('tells what it leaves out, as it was typed', () => {
  expect(restOf(understand('Replace the toner, Xylophone', { locale: 'en', vocabularies }))).toEqual({
    query: 'Replace the toner',
    without: ['Xylophone'],
  });
});
