import { expect, test } from 'vitest';
import { textAnalysis } from '../languages/text-analysis.ts';
import { helpIndex } from './help-index.ts';
import { aliasLine, studyAsked } from './study-asked.ts';

const help = [
  {
    locale: 'en',
    index: helpIndex(
      [
        {
          article: 'tray',
          section: undefined,
          title: 'Fill the paper tray',
          questions: ['How do I load paper?'],
          text: 'Open the drawer of the printer and put paper in.',
        },
        {
          article: 'tray',
          section: 'jam',
          title: 'The drawer is stuck',
          questions: [],
          text: 'Pull the drawer out with both hands.',
        },
        {
          article: 'borrow',
          section: undefined,
          title: 'Borrow a projector',
          questions: ['Who lends projectors?'],
          text: 'Write to the keeper of the meeting room.',
        },
      ],
      textAnalysis('en'),
    ),
  },
  {
    locale: 'ru',
    index: helpIndex(
      [
        {
          article: 'tray',
          section: undefined,
          title: 'Заполнить лоток',
          questions: ['Как загрузить бумагу?'],
          text: 'Откройте ящик принтера.',
        },
      ],
      textAnalysis('ru'),
    ),
  },
];

const studied = (...searches: string[]) =>
  studyAsked(searches, help).map(({ locale, text, times, state, article, section }) =>
    [locale, times, text, state, article ?? '', section ?? ''].join('|'),
  );

test.each([
  [
    'a search that an article asks itself',
    'how do I load the paper',
    'en|1|how do I load the paper|answered|tray|',
  ],
  [
    'a search that is near to an article',
    'borrow beamer projector today',
    'en|1|borrow beamer projector today|proposed|borrow|',
  ],
  ['a search about a section', 'drawer is stuck again', 'en|1|drawer is stuck again|proposed|tray|jam'],
  [
    'a search that only the text has a word for',
    'printer will not open',
    'en|1|printer will not open|proposed|tray|',
  ],
  ['a search about something else', 'sourdough starter recipe', 'en|1|sourdough starter recipe|unknown||'],
  ['another language', 'как загрузить бумагу в лоток', 'ru|1|как загрузить бумагу в лоток|proposed|tray|'],
])('%s', (_case, search, wanted) => {
  expect(studied(search)).toEqual([wanted]);
});

test('folds what asks the same, the most asked first, in the wording that is most asked', () => {
  expect(
    studied('sourdough', 'loading a stapler', 'load stapler ', 'Load  stapler', '', 'load stapler'),
  ).toEqual(['en|4|load stapler|proposed|tray|', 'en|1|sourdough|unknown||']);
});

test('writes an alias as its file has it', () => {
  expect(aliasLine({ text: 'it is stuck', section: 'jam' })).toBe('it is stuck [#jam]');
  expect(aliasLine({ text: 'load it', section: undefined })).toBe('load it');
});
