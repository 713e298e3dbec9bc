import { expect, test } from 'vitest';
import { highlighter } from './highlighter.ts';
import { markWords } from './mark-words.ts';
import { vocabularies } from '../testing/office.ts';
import { understand } from './understand/understand.ts';

const marked = (text: string, isHit: (word: string) => boolean) =>
  markWords(text, isHit)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test.each([
  ['Fill the tray', 'tray', 'Fill the [tray]'],
  ['Fill the tray', 'TRAY fill', '[Fill] the [tray]'],
  ['Filling trays', 'fill', '[Filling] trays'],
  ['Invite people', 'in', 'Invite people'],
  ['Сменить e-mail', 'e-mail', 'Сменить [e-mail]'],
  ['Fill the tray', 'lamp', 'Fill the tray'],
  ['', 'lamp', ''],
])('marks in %j, asked for %j literally', (text, query, wanted) => {
  expect(marked(text, highlighter(understand(query, { locale: 'en' }), 'en'))).toBe(wanted);
});

test.each([
  [
    'any form of a word',
    'en',
    'Projectors, my projector’s lamp',
    'projector',
    '[Projectors], my [projector’s] lamp',
  ],
  ['what means the same', 'en', 'Borrow a projector', 'beamer', 'Borrow a [projector]'],
  ['what was meant', 'ru', 'Сдать картриджи', 'rfhnhbl;', 'Сдать [картриджи]'],
  ['no function words', 'en', 'Fill the tray', 'the tray', 'Fill the [tray]'],
])('marks %s', (_name, locale, text, query, wanted) => {
  expect(marked(text, highlighter(understand(query, { locale, vocabularies }), locale))).toBe(wanted);
});

test('marks nothing in another language than the query’s', () => {
  const plan = understand('projector', { locale: 'en', vocabularies });
  expect(marked('projector', highlighter(plan, 'ru'))).toBe('projector');
});
