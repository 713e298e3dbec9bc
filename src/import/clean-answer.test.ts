import { describe, expect, test } from 'vitest';
import { textAnalysis } from '../languages/text-analysis.ts';
import { cleanAnswer } from './clean-answer.ts';
import { monthNames } from './find-date.ts';

const months = monthNames(['en', 'ru', 'pl']);
const rules = ['en', 'ru'].map(textAnalysis);

describe('an answer without what pages hang on it', () => {
  test.each([
    ['Press Print.Nov 16, 2020', 'Press Print.', '2020-11-16'],
    ['Press Print. 16 November 2020', 'Press Print.', '2020-11-16'],
    ['Press Print.\n2020-11-16', 'Press Print.', '2020-11-16'],
    ['Last update: March 10, 2021. Press Print.', 'Press Print.', '2021-03-10'],
    ['Last update: March 9, 2021. Press Print.Mar 10, 2021', 'Press Print.', '2021-03-10'],
    ['Нажмите «Печать». 3 мая 2024 г.', 'Нажмите «Печать».', '2024-05-03'],
    ['Нажмите «Печать». 3 мая 2024', 'Нажмите «Печать».', '2024-05-03'],
    ['Обновлено: 03.05.2024\nНажмите «Печать».', 'Нажмите «Печать».', '2024-05-03'],
    ['Naciśnij Drukuj. 3 maja 2024', 'Naciśnij Drukuj.', '2024-05-03'],
    ['It was last sold on Nov 16, 2020', 'It was last sold on Nov 16, 2020', undefined],
    [
      'Since 12 May 2019 it prints in colour. Press Print.',
      'Since 12 May 2019 it prints in colour. Press Print.',
      undefined,
    ],
    ['Press Print. 30 Feb 2020', 'Press Print. 30 Feb 2020', undefined],
    ['Press Print. 03/04/2021', 'Press Print. 03/04/2021', undefined],
    ['Press Print. We use cookies to improve your experience.', 'Press Print.', undefined],
    ['Нажмите «Печать». Мы используем файлы cookie.', 'Нажмите «Печать».', undefined],
    ['Press Print.\nWas this information helpful?', 'Press Print.', undefined],
    ['Press Print.\n(c) 2024 Example. All rights reserved.', 'Press Print.', undefined],
    ['Нажмите «Печать».\n© 2020–2024 Пример', 'Нажмите «Печать».', undefined],
    ['Clear the cookies, then press Print.', 'Clear the cookies, then press Print.', undefined],
    ['', '', undefined],
  ])('%j', (answer, text, date) => {
    expect(cleanAnswer(answer, rules, months)).toEqual({ text, date });
  });
});
