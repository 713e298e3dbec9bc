import { expect, test } from 'vitest';
import { joinSigns, partSigns } from './signs.ts';
import { tokenize } from './tokenize.ts';

test.each([
  ['银行卡', '银 行 卡'],
  ['重置密码，然后登录。', '重 置 密 码， 然 后 登 录。'],
  ['<b>银行</b>卡', '<b>银 行 </b>卡'],
  ['PIN码', 'PIN 码'],
  ['ひらがな', 'ひ ら が な'],
  ['ที่', 'ที่'],
  ['plain words', 'plain words'],
])('%s is parted, and joined again where it was', (text, parted) => {
  expect(partSigns(text)).toBe(parted);
  expect(tokenize(parted.replace(/<[^>]*>/g, ''))).toEqual(tokenize(text.replace(/<[^>]*>/g, '')));
});

test.each([
  ['银 行 卡', '银行卡'],
  ['密 <mark>码</mark> ， 然 后', '密<mark>码</mark>，然后'],
  ['密 <mark>码 </mark>然 后', '密<mark>码</mark>然后'],
  ['密 码， 然 后', '密码，然后'],
  ['two words', 'two words'],
])('%s is shown without those spaces', (parted, shown) => {
  expect(joinSigns(parted)).toBe(shown);
});

test('each sign is a word, beside words of letters', () => {
  expect(tokenize('重置PIN码 4次')).toEqual(['重', '置', 'pin', '码', '4', '次']);
});
