import { expect, test } from 'vitest';
import { markTitle } from './mark-title.ts';

test.each([
  ['Fill the tray', 'tray', [], 'Fill the [tray]'],
  ['Fill the tray', 'TRAY fill', [], '[Fill] the [tray]'],
  ['Filling trays', 'fill', [], '[Filling] trays'],
  ['Invite people', 'in', [], 'Invite people'],
  ['Заполнить лоток', 'лотки', ['лоток'], 'Заполнить [лоток]'],
  ['Сменить e-mail', 'e-mail', [], 'Сменить [e-mail]'],
  ['Fill the tray', 'lamp', [], 'Fill the tray'],
  ['', 'lamp', [], ''],
])('marks in %j, asked for %j with %j found', (title, query, found, wanted) => {
  const marked = markTitle(title, query, found);
  expect(marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe(wanted);
});
