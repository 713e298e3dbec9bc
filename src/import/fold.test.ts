import { describe, expect, test } from 'vitest';
import { textAnalysis } from '../languages/text-analysis.ts';
import { foldAnswers } from './fold-answers.ts';
import { questionKey } from './fold-questions.ts';

describe('questions that ask the same', () => {
  test.each([
    ['en', 'How do I print a label?', 'how to print labels'],
    ['en', 'How do I print a label?', 'How can I print the label ?!'],
    ['en', 'How do I connect an e-mail?', 'How do I connect an email?'],
    ['en', 'What’s a tray?', "What's a tray?"],
    ['ru', 'Как удалить учётную запись?', 'Как мне удалить учетную запись'],
    ['ru', 'Можно ли напечатать этикетку?', 'напечатать этикетки можно?'],
    ['pl', 'Jak usunąć osobę?', 'JAK USUNĄĆ OSOBĘ'],
  ])('%s: “%s” and “%s” are one', (locale, one, other) => {
    const rules = textAnalysis(locale);
    expect(questionKey(one, rules)).toBe(questionKey(other, rules));
  });

  test.each([
    ['en', 'How do I delete my account?', 'How do I delete an account?'],
    ['en', 'How do I cancel it?', 'How do I leave it?'],
    ['en', 'Where can I find my address?', 'Where is my address?'],
    ['en', 'How do I print labels?', 'Why do I print labels?'],
    ['en', 'Why can I print?', 'Why can’t I print?'],
    ['en', 'How do I import from Excel?', 'How do I import to Excel?'],
    ['ru', 'Как удалить свой профиль?', 'Как удалить профиль?'],
    ['ru', 'Можно печатать?', 'Не печатать?'],
    ['ru', 'Как войти?', 'Как выйти?'],
  ])('%s: “%s” and “%s” stay two', (locale, one, other) => {
    const rules = textAnalysis(locale);
    expect(questionKey(one, rules)).not.toBe(questionKey(other, rules));
  });
});

const PRINT = 'Open the tray under the printer, choose the size of the labels and press Print.';

describe('answers that say the same', () => {
  test.each([
    ['case and signs', PRINT, PRINT.toUpperCase().replaceAll(',', ' –')],
    ['a heading in front', PRINT, `How to print a label. ${PRINT}`],
    ['a step behind', PRINT, `${PRINT} You may have to switch it on first.`],
    [
      'a changed word',
      `${PRINT} Then take the labels out of the slot at the front.`,
      `${PRINT} Then take all labels out of the slot at the front.`,
    ],
  ])('%s does not make another', (_name, one, other) => {
    expect(foldAnswers([one, other], textAnalysis('en'))).toEqual([0, 0]);
  });

  test.each([
    [
      'another figure',
      'en',
      'The parcel has to reach our warehouse within 30 days after the order.',
      'The parcel has to reach our warehouse within 14 days after the order.',
    ],
    [
      'a negation',
      'en',
      'You can restore the profile after it has been deleted by an admin.',
      'You cannot restore the profile after it has been deleted by an admin.',
    ],
    [
      'a negation',
      'ru',
      'Профиль можно восстановить после того, как его удалит администратор.',
      'Профиль нельзя восстановить после того, как его удалит администратор.',
    ],
    [
      'another end',
      'en',
      'Open the menu and choose Print.',
      'Open the menu and choose Settings, then Paper.',
    ],
    [
      'a short answer inside a long one',
      'en',
      'Press Print.',
      `${PRINT} Press Print. ${PRINT.replace('tray', 'lid')} Then wait for the light.`,
    ],
    ['yes and no', 'en', 'Yes.', 'No.'],
  ])('%s (%s) does', (_name, locale, one, other) => {
    expect(foldAnswers([one, other], textAnalysis(locale))).toEqual([0, 1]);
  });

  test('are found through an answer between them', () => {
    const more = `How to print. ${PRINT} It takes a moment.`;
    expect(foldAnswers(['Something else entirely.', PRINT, more, PRINT], textAnalysis('en'))).toEqual([
      0, 1, 1, 1,
    ]);
  });
});
