import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { ALPHA, appendText, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const WISH = 'check-ignore typography: the screen says so';
const SLIP = 'It says "x".';

describe('a place is silenced', () => {
  test.each<[string, BrokenCase['breakIt']]>([
    ['by a comment before its block', appendText(`{/* ${WISH} */}\n\n${SLIP}`)],
    ['by a comment of several lines', appendText(`{/*\n${WISH},\nand it does\n*/}\n\n${SLIP}`)],
    ['by a comment before the list it stands in', appendText(`{/* ${WISH} */}\n\n- a\n- ${SLIP}`)],
    ['by a comment in its list', appendText(`- a\n\n  {/* ${WISH} */}\n\n  ${SLIP}`)],
    ['by a comment in its own line', appendText(`${SLIP} {/* ${WISH} */}`)],
    [
      'by a comment before everything else',
      edit(ALPHA, '\n<Care', `\n{/* ${WISH} */}\n\n${SLIP}\n\n${SLIP}\n\n<Care`),
    ],
    ['in the frontmatter', edit(ALPHA, 'brief: Open', `# ${WISH}\nbrief: The "x". Open`)],
    ['below a key', edit(ALPHA, 'board:\n  intro: What', `# ${WISH}\nboard:\n  intro: The "x"`)],
    ['in YAML', edit('facts.yaml', '  ruling: { en: The', `  # ${WISH}\n  ruling: { en: The "x"`)],
  ])('%s', async (_, breakIt) => {
    await using project = await createSampleProject();
    await breakIt(project);
    expect((await checkProject(project.root, { today: TODAY })).issues).toEqual([]);
  });

  test('but its neighbours are not', async () => {
    await using project = await createSampleProject();
    await appendText(`${SLIP}\n\n{/* ${WISH} */}\n\n${SLIP}\n\n${SLIP}`)(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['typography', 35],
      ['typography', 35],
      ['typography', 41],
      ['typography', 41],
    ]);
  });
});

const wrong: BrokenCase[] = [
  {
    name: 'one without a reason',
    breakIt: appendText(`{/* check-ignore typography */}\n\n${SLIP}`),
    code: 'ignore-without-reason',
    file: ALPHA,
    line: 35,
    fix: 'check-ignore typography: because',
  },
  {
    name: 'one with an empty reason',
    breakIt: edit('facts.yaml', 'disputed:', '# check-ignore typography:\ndisputed:'),
    code: 'ignore-without-reason',
    file: 'facts.yaml',
  },
  {
    name: 'one of a rule that does not exist',
    breakIt: appendText(`{/* check-ignore typografy: the screen says so */}\n\n${SLIP}`),
    code: 'ignore-of-unknown-rule',
    file: ALPHA,
    fix: '"typography"',
  },
  {
    name: 'one that names no rule',
    breakIt: appendText(`{/* check-ignore */}\n\n${SLIP}`),
    code: 'ignore-of-unknown-rule',
    file: ALPHA,
    what: 'names no rule',
  },
  {
    name: 'one of an error',
    breakIt: appendText('{/* check-ignore unknown-term: it is new */}\n\n<Ui term="new" />'),
    code: 'ignore-of-error',
    file: ALPHA,
  },
  {
    name: 'one that silences nothing',
    breakIt: appendText(`{/* ${WISH} */}\n\nIt says so.`),
    code: 'needless-ignore',
    file: ALPHA,
    line: 35,
    severity: 'warning',
  },
  {
    name: 'one with nothing behind it',
    breakIt: appendText(`${SLIP}\n\n{/* ${WISH} */}`),
    code: 'needless-ignore',
    file: ALPHA,
    line: 37,
    severity: 'warning',
  },
];

describe('a wish to be silent', () => {
  test.each(wrong)('is reported: $name', expectMessage);
});
