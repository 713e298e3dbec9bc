import { describe, expect, test } from 'vitest';
import { textAnalysis } from '../languages/text-analysis.ts';
import { studyDocument } from './study-document.ts';
import { withSynonyms } from './with-synonyms.ts';

describe('words of one group have one stem', () => {
  test.each([
    ['en', [['dismiss', 'fire', 'sack']], 'dismiss fired sacking sacks', 1],
    [
      'en',
      [
        ['dismiss', 'fire'],
        ['delete', 'erase'],
      ],
      'fire erase',
      2,
    ],
    ['en', [['dismiss', 'fire']], 'fire firm', 2],
    ['en', [['two-factor', 'mfa']], 'factor mfa', 2],
    ['en', [], 'fire dismiss', 2],
    ['ru', [['уволить', 'выгнать']], 'уволила выгнали выгнать', 1],
    ['ru', [['безопасный', 'защищён']], 'безопасна защищены', 1],
  ])('%s, %j: %s', (locale, synonyms, words, count) => {
    const { stem } = withSynonyms(textAnalysis(locale), synonyms);
    expect(new Set(words.split(' ').map(stem)).size).toBe(count);
  });
});

describe('a page that calls things otherwise', () => {
  const help = [
    {
      locale: 'en',
      texts: [
        {
          article: 'dismiss-user',
          section: undefined,
          title: 'Dismiss an employee',
          questions: ['How do I dismiss an employee?'],
          text: 'Open the list of employees and dismiss the person there.',
        },
        {
          article: 'security',
          section: undefined,
          title: 'How data are kept safe',
          questions: ['Is it safe?'],
          text: 'They are encrypted, and copies lie in another building.',
        },
      ],
      synonyms: [
        ['dismiss', 'fire', 'sack'],
        ['employee', 'worker'],
        ['safe', 'secure'],
      ],
    },
  ];
  const study = (source: string) => studyDocument(source, help, 'en');

  test.each([
    ['How do I fire an employee?', 'answered', 'dismiss-user'],
    ['How can I sack workers?', 'answered', 'dismiss-user'],
    ['Is it secure?', 'answered', 'security'],
    ['How do I hire an employee?', 'new', undefined],
    ['How do I weigh a parcel?', 'new', undefined],
  ])('“%s” is %s by %s', (question, status, article) => {
    const [found] = study(`## ${question}\nAsk whoever knows more of it than we do.\n`).questions;
    expect([found?.status, found?.match?.article]).toEqual([status, article]);
  });

  test('still asks two questions when it asks with two words', () => {
    const { counts } = study(
      '## How do I fire a worker?\nOpen the list.\n## How do I sack an employee?\nWrite a letter to all.\n',
    );
    expect(counts).toMatchObject({ pairs: 2, questions: 2, answers: 2 });
  });
});
