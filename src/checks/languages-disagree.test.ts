import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { ALPHA, ALPHA_PL, append, both, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

/** Adds a line to the last section of both languages. */
const say = (en: string, pl: string) => both(append(ALPHA, `\n${en}\n`), append(ALPHA_PL, `\n${pl}\n`));

const cases: BrokenCase[] = [
  {
    name: 'another number',
    breakIt: say('It takes 30 minutes.', 'To trwa 20 minut.'),
    what: 'section "rehire" states different things: only en.mdx has the number 30 (line 35); only pl.mdx has the number 20 (line 35)',
  },
  {
    name: 'another fact',
    breakIt: edit(ALPHA_PL, '<Fact id="mailbox-days" />', '30'),
    what: 'only en.mdx has the fact "mailbox-days"',
  },
  {
    name: 'another button',
    breakIt: edit(ALPHA_PL, '<Ui term="employees" />', 'Enter'),
    what: 'only en.mdx has the button or place "employees"',
  },
  {
    name: 'another target of a link',
    breakIt: edit(ALPHA_PL, 'article:beta#part', 'article:beta'),
    what: 'only en.mdx has a link to article:beta#part (line 23); only pl.mdx has a link to article:beta (line 23)',
  },
  {
    name: 'a step less',
    breakIt: say('1. Open it.\n2. Save it.', '1. Otwórz.'),
    what: 'only en.mdx has a step (line 36)',
  },
  {
    name: 'steps in another order',
    breakIt: say(
      '1. Open <Ui term="employees" />.\n2. Go [on](article:beta).',
      '1. Idź [dalej](article:beta).\n2. Otwórz <Ui term="employees" />.',
    ),
    what: 'has its steps in another order: step 1 names article:beta (line 35), in en.mdx Ui employees (line 35)',
  },
  {
    name: 'a warning less',
    breakIt: append(ALPHA, '\n<Care title="Look out">\n\nIt is hot.\n\n</Care>\n'),
    what: 'only en.mdx has a warning (line 35)',
  },
  {
    name: 'another fact in an answer',
    breakIt: edit(ALPHA_PL, '\'W ciągu <Fact id="mailbox-days" />', "'W ciągu 20 dni"),
    what: 'answer of the question "undo-removal" states different things: only en.mdx has the fact "mailbox-days" (line 7); only pl.mdx has the number 20 (line 7)',
  },
].map((broken) => ({ ...broken, code: 'languages-disagree', file: ALPHA_PL, severity: 'warning' as const }));

describe('languages that disagree', () => {
  test.each(cases)('are told of: $name', expectMessage);

  test.each([
    ['the same number, written as each language does', say('1,024.5 files', '1024,5 plików')],
    ['a number in words that are known of one language only', say('Twelve files', 'Dwanaście plików')],
    [
      'pages of other sites in their languages',
      say('[a](https://a.example/en)', '[b](https://b.example/pl)'),
    ],
    ['another order', say('On 5 May, 30 people.', '30 osób 5 maja.')],
    [
      'a place that is silenced with its reason',
      append(
        ALPHA_PL,
        '\n{/* check-ignore languages-disagree: it has one step more there */}\n\n1. Otwórz.\n',
      ),
    ],
  ])('nothing is said of %s', async (_what, change) => {
    await using project = await createSampleProject();
    await change(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    expect(issues.filter(({ code }) => code === 'languages-disagree')).toEqual([]);
  });
});
