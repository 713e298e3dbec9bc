import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { ALPHA, ALPHA_PL, append, both, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const BETA = 'articles/beta/en.mdx';
const REMOVE = 'To remove somebody, open <Ui term="employees" /> → the person.';
const UNDO = 'Within <Fact id="mailbox-days" /> you can undo everything.';
const CLOSE = 'You close the account in your settings.';
const warning = { severity: 'warning' } as const;
const advice = { severity: 'advice' } as const;

const cases: BrokenCase[] = [
  {
    name: 'an answer that ends in a colon',
    breakIt: edit(ALPHA, REMOVE, 'To remove somebody, do one of these:'),
    code: 'answer-ends-in-colon',
    file: ALPHA,
    line: 6,
    what: '"remove-person"',
  },
  {
    name: 'an answer that ends in a colon in another language',
    breakIt: edit(ALPHA_PL, 'można to cofnąć.', 'można to cofnąć: '),
    code: 'answer-ends-in-colon',
    file: ALPHA_PL,
  },
  {
    name: 'an answer that ends in a dash',
    breakIt: edit(ALPHA, REMOVE, 'To remove somebody, do the following —'),
    code: 'answer-ends-in-colon',
    file: ALPHA,
    what: 'a dash',
  },
  {
    name: 'an answer that ends in an ellipsis',
    breakIt: edit(ALPHA_PL, 'można to cofnąć.', 'można to cofnąć…'),
    code: 'answer-ends-in-colon',
    file: ALPHA_PL,
    what: 'an ellipsis',
  },
  {
    name: 'an answer of more than three sentences',
    breakIt: edit(
      ALPHA,
      UNDO,
      'You can undo it. Open the list. <Ui term="employees" /> shows the person within <Fact id="mailbox-days" />. <Fact id="mailbox-days" /> later they are gone.',
    ),
    code: 'long-answer',
    file: ALPHA,
    line: 7,
    what: '"undo-removal" has 4 sentences',
    ...warning,
  },
  {
    name: 'an answer that is how its section begins',
    breakIt: both(
      edit(
        BETA,
        'See [above]',
        'In your settings you close the account with all that is in it for good. See [above]',
      ),
      edit(
        BETA,
        CLOSE,
        'In your settings you close the account with all that is in it, and nobody can stop it.',
      ),
    ),
    code: 'answer-from-section',
    file: BETA,
    what: '"part"',
    ...warning,
  },
  {
    name: 'an answer that is the steps of its section',
    breakIt: edit(ALPHA, REMOVE, 'Open <Ui term="employees" />. Read the other article and the questions.'),
    code: 'answer-from-section',
    file: ALPHA,
    ...warning,
  },
  {
    name: 'an answer about something else than the question',
    breakIt: edit(BETA, CLOSE, 'Look into the menu.'),
    code: 'answer-off-topic',
    file: BETA,
    what: '“How do I close the account?”',
    ...advice,
  },
  {
    name: 'two questions with one answer',
    breakIt: edit(BETA, CLOSE, REMOVE.replace('To remove somebody', 'to remove, somebody')),
    code: 'same-answer',
    file: BETA,
    what: '"remove-person" in content/articles/alpha/en.mdx, line 6',
  },
  {
    name: 'a fact in an answer that its article does not state',
    breakIt: edit(BETA, CLOSE, 'You close the account within <Fact id="mailbox-days" />.'),
    code: 'answer-figure',
    file: BETA,
    what: '"mailbox-days"',
    ...warning,
  },
  {
    name: 'a figure in an answer that its article does not state',
    breakIt: edit(BETA, CLOSE, 'You close the account within 12 weeks.'),
    code: 'answer-figure',
    file: BETA,
    what: 'says 12',
    ...warning,
  },
  {
    name: 'two questions with one id',
    breakIt: both(
      edit(BETA, 'id: close-account', 'id: remove-person'),
      edit('articles/beta/pl.mdx', 'id: close-account', 'id: remove-person'),
    ),
    code: 'duplicate-question-id',
    file: BETA,
    line: 6,
    what: 'content/articles/alpha/en.mdx, line 6',
  },
  {
    name: 'a question whose id a translation does not have',
    breakIt: edit(ALPHA_PL, 'id: undo-removal', 'id: undo-remove'),
    code: 'questions-differ',
    file: ALPHA_PL,
    what: '"undo-removal" (“How do I undo it?”)',
  },
  {
    name: 'a question that only a translation has',
    breakIt: edit(ALPHA_PL, 'id: undo-removal', 'id: undo-remove'),
    code: 'questions-differ',
    file: ALPHA_PL,
    line: 7,
    fix: 'Did you mean "undo-removal"?',
  },
  {
    name: 'an alias of a section that does not exist',
    breakIt: append('articles/alpha/aliases.en.txt', 'bring her back [#rehires]\n'),
    code: 'unknown-alias-section',
    file: 'articles/alpha/aliases.en.txt',
    line: 4,
    fix: '"rehire"',
  },
  {
    name: 'an article without aliases',
    breakIt: (project) => project.remove('content/articles/alpha/aliases.pl.txt'),
    code: 'few-aliases',
    file: 'articles/alpha/aliases.pl.txt',
    what: 'no file',
    ...advice,
  },
  {
    name: 'an article with few aliases',
    breakIt: (project) => project.write('content/articles/alpha/aliases.en.txt', 'get rid of him\n'),
    code: 'few-aliases',
    file: 'articles/alpha/aliases.en.txt',
    what: 'one other way',
    ...advice,
  },
];

describe('answers', () => {
  test.each(cases)('reports $name', expectMessage);
});

describe('nothing is said of', () => {
  test.each<[string, BrokenCase['breakIt']]>([
    ['a question without telling words', edit(BETA, 'How do I close the account?', 'What is it?')],
    [
      'an answer that names the way of the steps and what follows',
      edit(
        ALPHA,
        REMOVE,
        'Open <Ui term="employees" />. Read the other article and the questions, and the person is removed.',
      ),
    ],
    [
      'a figure that the article states',
      both(
        edit(BETA, CLOSE, 'You close the account within 12 weeks.'),
        append(BETA, '\nIt takes 12 weeks.\n'),
      ),
    ],
    [
      'an answer of three sentences with an abbreviation',
      edit(ALPHA, UNDO, 'You can undo it. Within <Fact id="mailbox-days" />, i.e. Soon. Then it is gone.'),
    ],
    ['a figure in a name', edit(BETA, CLOSE, 'You close the account in Fleet24.')],
    [
      'a fact that the article states in a table',
      edit(ALPHA, UNDO, 'Within <Fact id="disputed" /> you can undo everything.'),
    ],
    [
      'an alias of an old section',
      append('articles/alpha/aliases.en.txt', 'I want her again [#hire-back]\n'),
    ],
  ])('%s', async (_, breakIt) => {
    await using project = await createSampleProject();
    await breakIt(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    // One language alone was changed.
    expect(issues.filter(({ code }) => code !== 'languages-disagree')).toEqual([]);
  });
});
