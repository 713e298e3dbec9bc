import { describe, expect, test } from 'vitest';
import { textAnalysis } from '../languages/text-analysis.ts';
import type { HelpText } from './help-text.ts';
import { planDrafts } from './plan-drafts.ts';
import { studyDocument } from './study-document.ts';

const place = (address: string, title: string, questions: string[], text: string): HelpText => {
  const [article = '', section] = address.split('#');
  return { article, section, title, questions, text };
};

const en = [
  place(
    'print-label',
    'Print a label',
    ['How do I print a label?'],
    'Put thermal paper into the tray and press Print. The lamp turns green.',
  ),
  place(
    'print-label#size',
    'Choose the size',
    ['Which label sizes are there?'],
    'Small, wide and round ones: turn the wheel beside the tray.',
  ),
  place(
    'clean-printer',
    'Clean the printer',
    ['How do I clean the print head?'],
    'Switch it off, open the lid and wipe the head with a dry cloth. Wait ten minutes.',
  ),
  place(
    'return-printer',
    'Send the printer back',
    ['How do I return my printer?'],
    'Ask for a return note in the shop, pack the printer into its box and hand the parcel to the courier.',
  ),
  place(
    'return-printer#money',
    'When the money arrives',
    ['When do I get my money back?'],
    'The refund reaches your card in fourteen days, once the warehouse has looked at the parcel.',
  ),
];
const ru = [
  place(
    'print-label',
    'Напечатать этикетку',
    ['Как напечатать этикетку?'],
    'Положите термобумагу в лоток и нажмите «Печать». Загорится зелёная лампа.',
  ),
  place(
    'clean-printer',
    'Почистить принтер',
    ['Как почистить печатающую головку?'],
    'Выключите принтер, откройте крышку и протрите головку сухой салфеткой. Подождите десять минут.',
  ),
  place(
    'return-printer',
    'Вернуть принтер',
    ['Как вернуть принтер?'],
    'Закажите возврат в магазине, упакуйте принтер в коробку и отдайте посылку курьеру.',
  ),
];
const help = [
  { locale: 'en', texts: en },
  { locale: 'ru', texts: ru },
];
const study = (source: string) => studyDocument(source, help);
const ask = (question: string, answer: string) => study(`## ${question}\n${answer}\n`).questions[0];

const RIGHT = 'Lay thermal paper in the tray, then press Print and wait for the green lamp.';
const RIGHT_RU = 'Нужна термобумага: положите её в лоток и нажмите «Печать», пока не загорится лампа.';
const WIPE = 'Switch the device off, open its lid, wipe the head with a dry cloth and wait ten minutes.';
const PARCEL =
  'Ask the shop for a return note, pack everything into the box and give the parcel to the courier.';

describe('a question', () => {
  test.each([
    ['How do I print a label?', 'answered', 'print-label', undefined],
    ['How can I print labels?', 'answered', 'print-label', undefined],
    ['What label sizes are there?', 'answered', 'print-label', 'size'],
    ['How do I print a very long label?', 'maybe', 'print-label', undefined],
    ['Why can’t I print a label?', 'maybe', 'print-label', undefined],
    ['Как мне напечатать этикетку?', 'answered', 'print-label', undefined],
    ['Как чистить печатающие головки?', 'maybe', 'clean-printer', undefined],
  ])('“%s” is %s by %s', (question, status, article, section) => {
    const found = ask(question, /\p{Script=Latin}/u.test(question) ? RIGHT : RIGHT_RU);
    expect(found).toMatchObject({ status, match: { article } });
    expect(found?.match?.section).toBe(section);
  });

  test.each(['Does it have Bluetooth?', 'Сколько весит коробка?', 'What does a lamp on the roof cost?'])(
    '“%s” is new',
    (question) => {
      expect(ask(question, 'Nobody knows.')).toMatchObject({ status: 'new' });
      expect(ask(question, 'Nobody knows.')?.match).toBeUndefined();
    },
  );

  test.each([
    ['How do I lift the lid?', undefined],
    ['Who may lift the lid?', 'who'],
  ])('“%s” leads to the wording whose little words are the same', (question, section) => {
    const texts = [
      place('lid', 'Lid', ['How do I lift its lid?'], 'Pull the handle.'),
      place('lid#who', 'Rights', ['Who can lift its lid?'], 'Everybody may, children too.'),
    ];
    const [found] = studyDocument(`## ${question}\nPull the handle of it.`, [
      { locale: 'en', texts },
    ]).questions;
    expect(found?.match?.section).toBe(section);
  });

  test.each([
    [WIPE, 'clean-printer'],
    [PARCEL, 'return-printer'],
  ])('that comes equally near to two articles goes to the one its answer fits: %s', (answer, article) => {
    expect(ask('What about the printer?', answer)).toMatchObject({ status: 'maybe', match: { article } });
  });

  test.each([
    ['en', 'How do I sign in to the printer?', 'How do I sign out of the printer?'],
    ['en', 'How do I turn the printer on?', 'How do I turn the printer off?'],
    ['ru', 'Как войти в принтер?', 'Как выйти из принтера?'],
    ['ru', 'Как включить звук принтера?', 'Как выключить звук принтера?'],
  ])('that asks for the opposite is no match (%s): %s', (locale, question, other) => {
    const texts = [place('other', other, [other], 'Press the button beside the lamp.')];
    const study = (asked: string) =>
      studyDocument(`## ${asked}\nPress it.\n`, [{ locale, texts }], locale).questions[0];
    expect(study(question)?.match).toBeUndefined();
    expect(study(other)).toMatchObject({ status: 'answered' });
  });

  test('is compared in time with thousands of others', () => {
    const source = Array.from(
      { length: 6666 },
      (_, index) =>
        `## How do I print label ${index} of ${index * 7}?\n\nOpen tray ${index} and press Print.\n`,
    ).join('\n');
    expect(study(source).counts).toMatchObject({ pairs: 6666, questions: 6666, answers: 6666 });
  });

  test('is counted with all its wordings', () => {
    const { questions, counts } = study(
      `## How do I print a label?\n${RIGHT}\n## How can I print labels?\n${RIGHT}\n## HOW DO I PRINT A LABEL?\n${WIPE}\n`,
    );
    expect(counts).toMatchObject({ pairs: 3, questions: 1, answers: 2, answerWordings: 2 });
    expect(questions[0]).toMatchObject({
      times: 3,
      question: 'How do I print a label?',
      alsoAsked: ['How can I print labels?', 'HOW DO I PRINT A LABEL?'],
    });
    expect(questions[0]?.verdicts.map(({ kind }) => kind)).toEqual(['fits', 'about-other']);
  });
});

describe('an answer', () => {
  test.each([
    ['fits', 'How do I print a label?', RIGHT, 'print-label'],
    ['fits', 'How do I clean the print head?', WIPE, 'clean-printer'],
    ['about-other', 'How do I print a label?', WIPE, 'clean-printer'],
    ['about-other', 'How do I clean the print head?', PARCEL, 'return-printer'],
    ['other-part', 'When do I get my money back?', PARCEL, 'return-printer'],
    [
      'doubtful',
      'How do I print a label?',
      'Dragons breathe fire upon castles, villages, knights and princesses alike.',
      undefined,
    ],
    ['unknown', 'How do I print a label?', 'Ask the courier.', undefined],
    ['unknown', 'How do I fly to the moon?', WIPE, 'clean-printer'],
    [
      'about-other',
      'Как напечатать этикетку?',
      'Упакуйте его в коробку, закажите возврат и отдайте посылку курьеру из магазина.',
      'return-printer',
    ],
    ['fits', 'Как напечатать этикетку?', RIGHT_RU, 'print-label'],
  ])('%s “%s”: %s', (kind, question, answer, article) => {
    const [verdict] = ask(question, answer)?.verdicts ?? [];
    expect(verdict?.kind).toBe(kind);
    expect(verdict?.about?.article).toBe(article);
  });

  test('of several parts belongs to its question when one of them does', () => {
    expect(ask('How do I print a label?', `${RIGHT} ${PARCEL}`)?.verdicts[0]?.kind).toBe('fits');
  });
});

describe('a language', () => {
  test.each([
    [`## How do I fly?\nWith the wings that you have, and not without them.`, 'en'],
    [`## Как летать?\nНа крыльях, которые у вас есть, и только на них.`, 'ru'],
    ['## Hvordan flyver jeg?\nFuglene flyver højt.', undefined],
  ])('%j is %s', (source, locale) => {
    expect(study(source).locale).toBe(locale);
  });

  test('that the site does not have is not compared with anything', () => {
    const [question] = study('## Hvordan flyver jeg?\nFuglene flyver højt.').questions;
    expect(question).toMatchObject({ status: 'new', verdicts: [{ kind: 'unknown' }] });
  });

  test('can be told', () => {
    expect(studyDocument('## Wi-Fi USB?\nHDMI VGA.', help, 'ru').locale).toBe('ru');
  });
});

/** As pages are scraped: a head, a short code, questions that come again, answers with a day at their end. */
const SCRAPED = `---
title: "How do I return my printer?"
date: 2024-06-13
tags: ["How to return"]
---

---
{{< youtube abc-12 >}}
## How do I print a label?
${RIGHT}May 3, 2024

## How do I return my printer?
${WIPE}Nov 16, 2023

## When do I get my money back?
${PARCEL}

## How do I print a label?
${RIGHT}May 3, 2024

## How can I print labels?
${RIGHT} This page was of help.

## How do I clean the print head?
Dragons breathe fire upon castles, villages, knights and princesses alike. 2 days ago
`;

test('a scraped page of repeated questions is told question by question', () => {
  const { title, counts, questions, answers } = study(SCRAPED);
  expect(title).toBe('How do I return my printer?');
  expect(counts).toEqual({ pairs: 6, questions: 4, answerWordings: 5, answers: 4, topics: 0 });
  expect(
    questions.map(({ question, times, verdicts }) => [question, times, verdicts.map(({ kind }) => kind)]),
  ).toEqual([
    ['How do I print a label?', 3, ['fits']],
    ['How do I return my printer?', 1, ['about-other']],
    ['When do I get my money back?', 1, ['other-part']],
    ['How do I clean the print head?', 1, ['doubtful']],
  ]);
  expect(answers.map(({ date }) => date)).toEqual(['2024-05-03', '2023-11-16', undefined, undefined]);
});

test('a scraped page that begins with the menu of its site is told section by section', () => {
  const menu = ['Read FAQ', 'Help', 'How to start', 'Labels', 'Shop', 'Desktop app', 'Other questions'];
  const { counts, topics, locale } = study(
    `${menu.join('\n')}\n\n\nClean the printer\n\n${WIPE}\n\nSend it back\n\n${PARCEL} Ask for it within fourteen days of the day on which it came.\n`,
  );
  expect(locale).toBe('en');
  expect(counts).toMatchObject({ pairs: 0 });
  expect(topics.map(({ title, match }) => [title, match?.article])).toEqual([
    ['Clean the printer', 'clean-printer'],
    ['Send it back', 'return-printer'],
  ]);
});

test('a section of a page without questions leads to the place that says the same', () => {
  const { topics } = study(`# Care\n\n${WIPE}\n\n# Dragons\n\nThey breathe fire upon castles and knights.\n`);
  expect(topics).toMatchObject([
    { title: 'Care', status: 'answered', match: { article: 'clean-printer' } },
    { title: 'Dragons', status: 'new' },
  ]);
});

describe('drafts', () => {
  const plan = (source: string, locale = 'en') => planDrafts(study(source), textAnalysis(locale));

  test('are begun for new questions alone; those with one answer share one', () => {
    const source = `## How do I print a label?\n${RIGHT}\n## Does it have Bluetooth?\nYes, version five of it.May 3, 2024\n## Is there Bluetooth inside?\nYes, version five of it.\n`;
    expect(plan(source)).toEqual([
      {
        id: 'bluetooth',
        questions: ['Does it have Bluetooth?', 'Is there Bluetooth inside?'],
        answers: ['Yes, version five of it.'],
        notes: [
          'Asked 1×: Does it have Bluetooth?',
          'Asked 1×: Is there Bluetooth inside?',
          'Answer 1 above is as it stood there on 2024-05-03, not checked.',
        ],
      },
    ]);
  });

  test.each([
    ['ru', '## Сколько весит большая коробка?\nМного, как и положено коробке.', ['vesit-bolshaya-korobka']],
    ['en', '## Does it fly?\nIt does.\n## Will it fly, and why?\nNo, never.', ['fly', 'fly-2']],
    ['en', '## What is it?\nIt is what it is, and so on.', ['what-is-it']],
  ])('have ids of Latin letters that differ (%s)', (locale, source, ids) => {
    expect(plan(source, locale).map(({ id }) => id)).toEqual(ids);
  });
});
