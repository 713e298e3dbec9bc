import { describe, expect, test } from 'vitest';
import { stem as en } from './en/stem.ts';
import { stem as ru } from './ru/stem.ts';

describe('forms of an English word have one stem', () => {
  test.each([
    ['label labels', 'label'],
    ['connect connected connecting connection', 'connect'],
    ["user users user's users'", 'user'],
    ['delete deleted deleting deletion', 'delet'],
    ['stay stays stayed staying', 'stay'],
    ['pay pays paying', 'pay'],
    ['interval intervals', 'interval'],
    ['internal', 'internal'],
    ['general generally', 'general'],
  ])('%s → %s', (forms, stem) => {
    expect(new Set(forms.split(' ').map(en))).toEqual(new Set([stem]));
  });
});

describe('forms of a Russian word have one stem', () => {
  test.each([
    ['профиль профиля профилю профилем профилях', 'профил'],
    ['удалить удалила удалили удалит удален', 'удал'],
    ['этикетка этикетки этикеток этикетку этикетками', /^этикет/],
    ['компания компании компаний компанию', 'компан'],
    ['красивый красивая красивого красивейший', 'красив'],
    ['вернуться вернулся', 'вернут вернул'],
    ['важность важности', 'важност'],
  ])('%s → %s', (forms, stem) => {
    const stems = new Set(forms.split(' ').map(ru));
    if (typeof stem === 'string') expect([...stems].join(' ')).toBe(stem);
    else for (const found of stems) expect(found).toMatch(stem);
  });

  // Samples of the vocabulary that the Snowball project publishes with the algorithm.
  test.each([
    ['важная', 'важн'],
    ['валентина', 'валентин'],
    ['вагоне', 'вагон'],
    ['вавиловка', 'вавиловк'],
    ['пакостей', 'пакост'],
    ['падают', 'пада'],
    ['павловна', 'павловн'],
    ['в', 'в'],
  ])('%s → %s', (word, stem) => {
    expect(ru(word)).toBe(stem);
  });
});
