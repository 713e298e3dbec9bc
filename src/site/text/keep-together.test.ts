import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

test.each([
  ['by e-mail', 'by <span class="nobr">e-mail</span>'],
  ['работает по-прежнему.', 'работает <span class="nobr">по-прежнему</span>.'],
  ['sign-in problems', '<span class="nobr">sign-in</span> problems'],
  ['веб-версия & co', '<span class="nobr">веб-версия</span> &amp; co'],
  ['десктоп-приложение', 'десктоп-приложение'],
  ['a - b', 'a - b'],
])('%s', (text, markup) => {
  expect(keepTogether(text).markup).toBe(markup);
});
