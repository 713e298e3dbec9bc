import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { ALPHA, ALPHA_PL, APPENDED_LINE as line, appendText, both, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const warning = { severity: 'warning' } as const;
const advice = { severity: 'advice' } as const;

/** Makes the sample’s second language Russian, which has rules of its own. */
const inRussian = (text: string): BrokenCase['breakIt'] =>
  both(
    ...['site.yaml', 'categories.yaml', 'terms.yaml', 'facts.yaml', 'sources.yaml'].map(
      (file): BrokenCase['breakIt'] =>
        async (project) => {
          const before = await project.read(`content/${file}`);
          await project.write(`content/${file}`, before.replaceAll(/\bpl\b/g, 'ru'));
        },
    ),
    async (project) => {
      const words = JSON.parse(await project.read('content/ui/en.json')) as Record<string, string>;
      const russian = Object.entries(words).flatMap(([key, value]) =>
        key.endsWith('_one')
          ? ['one', 'few', 'many'].map((form) => [key.replace(/one$/, form), value])
          : [[key, value]],
      );
      await project.write('content/ui/ru.json', JSON.stringify(Object.fromEntries(russian)));
      await project.remove('content/ui/pl.json');
      for (const id of ['alpha', 'beta']) {
        await project.write(
          `content/articles/${id}/ru.mdx`,
          (await project.read(`content/articles/${id}/pl.mdx`)) + (id === 'alpha' ? `\n${text}\n` : ''),
        );
        await project.remove(`content/articles/${id}/pl.mdx`);
        await project.write(`content/articles/${id}/aliases.ru.txt`, 'раз\nдва\nтри\n');
        await project.remove(`content/articles/${id}/aliases.pl.txt`);
      }
    },
  );
const RUSSIAN = 'articles/alpha/ru.mdx';

const cases: BrokenCase[] = [
  {
    name: 'a step that does not say what to press',
    breakIt: appendText('1. Choose deletion.'),
    code: 'nameless-step',
    file: ALPHA,
    line,
    column: 4,
    what: '“Choose deletion.”',
    ...advice,
  },
  {
    name: 'a Russian step that does not say what to press',
    breakIt: inRussian('1. Выберите удаление.'),
    code: 'nameless-step',
    file: RUSSIAN,
    ...advice,
  },
  {
    name: 'a warning that reads as an order',
    breakIt: appendText('<Loss title="Careful">\n\nDelete the last one, and everything is gone.\n\n</Loss>'),
    code: 'command-in-warning',
    file: ALPHA,
    ...warning,
  },
  {
    name: 'the title of a Russian warning that reads as an order',
    breakIt: inRussian('<Loss title="Удалите последнего — пропадёт всё.">\n\nТекст.\n\n</Loss>'),
    code: 'command-in-warning',
    file: RUSSIAN,
    what: 'Удалите',
    ...warning,
  },
  {
    name: 'a step about what a button does, without the button',
    breakIt: appendText('1. Save the changes.'),
    code: 'nameless-step',
    file: ALPHA,
    ...advice,
  },
  {
    name: 'a Russian step about what a button does, without the button',
    breakIt: inRussian('1. Отмените подписку.'),
    code: 'nameless-step',
    file: RUSSIAN,
    ...advice,
  },
  {
    name: 'a word of care that reads as an order',
    breakIt: appendText('<Care title="Careful">\n\nDelete the mailbox: all messages vanish.\n\n</Care>'),
    code: 'command-in-warning',
    file: ALPHA,
    line: line + 2,
    ...warning,
  },
  {
    name: 'a Russian paragraph that reads as an order to lose something',
    breakIt: inRussian('Удалите письмо вручную — оно исчезнет и у почтового сервиса.'),
    code: 'command-in-warning',
    file: RUSSIAN,
    ...warning,
  },
  {
    name: 'three actions in a step',
    breakIt: appendText('1. Open <Ui term="employees" />, find the name and click it.'),
    code: 'two-actions',
    file: ALPHA,
    ...advice,
  },
  {
    name: 'three actions in a Russian step',
    breakIt: inRussian('1. Откройте <Ui term="employees" />, найдите имя и нажмите на него.'),
    code: 'two-actions',
    file: RUSSIAN,
    ...advice,
  },
  {
    name: 'a Russian brief that only comforts',
    breakIt: both(
      inRussian(''),
      edit(RUSSIAN, 'brief: Open it → Remove.', 'brief: Не пугайтесь, данные останутся.'),
    ),
    code: 'brief-without-action',
    file: RUSSIAN,
    line: 4,
    ...advice,
  },
  {
    name: 'a Russian answer of more than three sentences',
    breakIt: both(
      inRussian(''),
      edit(
        RUSSIAN,
        'W ciągu <Fact id="mailbox-days" /> można to cofnąć.',
        'Раз. Два. Три и т. д. по списку. Четыре.',
      ),
    ),
    code: 'long-answer',
    file: RUSSIAN,
    what: 'has 4 sentences',
    ...warning,
  },
  {
    name: 'a fact whose verb fits several only',
    breakIt: appendText('Ask before the <Fact id="mailbox-days" /> are over.'),
    code: 'fact-agreement',
    file: ALPHA,
    line,
    what: '“are” would be wrong with 1.',
    ...warning,
  },
  {
    name: 'a fact whose verb is wrong as it stands',
    breakIt: appendText('Only <Fact id="mailbox-days" /> is left.'),
    code: 'fact-agreement',
    file: ALPHA,
    what: '“is” is wrong: it is 30.',
    ...warning,
  },
  {
    name: 'a fact whose Russian participle fits one only',
    breakIt: both(
      inRussian('Указан <Fact id="mailbox-days" />.'),
      edit('facts.yaml', 'value: 30', 'value: 1'),
    ),
    code: 'fact-agreement',
    file: RUSSIAN,
    what: '“Указан” would be wrong with 2.',
    ...warning,
  },
  {
    name: 'a section of doubts',
    breakIt: appendText('According to a page, it works. Whether it does, we could not confirm.'),
    code: 'many-hedges',
    file: ALPHA,
    what: 'hedges 2 times: “According to”, “we could not”',
    ...advice,
  },
  {
    name: 'a Russian section of doubts',
    breakIt: inRussian('По словам источника, это работает. Так ли это, подтвердить не удалось.'),
    code: 'many-hedges',
    file: RUSSIAN,
    ...advice,
  },
  {
    name: 'a brief without the way',
    breakIt: edit(ALPHA, 'brief: Open it → Remove.', 'brief: Everything stays as it is.'),
    code: 'brief-without-action',
    file: ALPHA,
    line: 4,
    ...advice,
  },
  {
    name: 'a block about a platform that the article is not for',
    breakIt: both(
      edit(
        'site.yaml',
        '    web: { en: Web, pl: WWW }',
        '    web: { en: Web, pl: WWW }\n    app: { en: App, pl: App }',
      ),
      appendText('<On platform="app">\n\nText.\n\n</On>'),
    ),
    code: 'platform-not-of-article',
    file: ALPHA,
    line,
    fix: 'Add "app"',
    ...warning,
  },
  {
    name: 'a fact in the wrong case',
    breakIt: inRussian('Он хранится до <Fact id="mailbox-days" />.'),
    code: 'fact-form',
    file: RUSSIAN,
    what: '“хранится до …”',
    fix: 'form="genitive"',
    ...warning,
  },
  {
    name: 'a fact in a case without words for its unit',
    breakIt: both(
      inRussian('Он хранится до <Fact id="mailbox-days" form="genitive" />.'),
      edit('facts.yaml', 'value: 30, unit: day', 'value: 30, unit: box'),
      (project) =>
        project.edit(
          'content/ui/ru.json',
          '{',
          '{"unit.box_one":"a","unit.box_few":"a","unit.box_many":"a","unit.box_other":"a",',
        ),
      (project) => project.edit('content/ui/en.json', '{', '{"unit.box_one":"a","unit.box_other":"a",'),
    ),
    code: 'fact-form-words',
    file: RUSSIAN,
    fix: '"unit.box_genitive_few"',
  },
];

describe('plain telling', () => {
  test.each(cases)('reports $name', expectMessage);
});

describe('nothing is said of', () => {
  test.each<[string, BrokenCase['breakIt']]>([
    ['a step that names a button', appendText('1. Choose <Ui term="employees" />.')],
    ['a step that says where', appendText('1. Click the pencil by the name.')],
    ['a step away from the screen', appendText('1. Wait for an answer.\n2. Sign in.')],
    ['a step with a name in quotation marks', appendText('1. Choose “Uninstall”.')],
    [
      'a warning that says what happens',
      appendText('<Loss title="Careful">\n\nWhat you delete is gone. Save it first.\n\n</Loss>'),
    ],
    [
      'a step that leads to where the way is told',
      appendText('1. [Delete the account](article:beta#part) first.'),
    ],
    ['a step that says how', appendText('1. Save the messages: write to support.')],
    ['an action in a paragraph', appendText('Delete it there: it then disappears from the list.')],
    [
      'facts that any figure fits',
      appendText(
        'What is kept for <Fact id="mailbox-days" /> is deleted; ask within <Fact id="mailbox-days" />.',
      ),
    ],
    ['one doubt', appendText('Whether it does, we could not confirm.')],
    [
      'doubts where it says where something comes from',
      appendText(
        '<Provenance sources="handbook">According to a page, it works; we could not confirm it.</Provenance>',
      ),
    ],
    ['a platform of the article', appendText('<On platform="web">\n\nText.\n\n</On>')],
    ['a language without rules', edit(ALPHA_PL, 'brief: Open it → Remove.', 'brief: Nic.')],
  ])('%s', async (_, breakIt) => {
    await using project = await createSampleProject();
    await breakIt(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    // One language alone was changed.
    expect(issues.filter(({ code }) => code !== 'languages-disagree')).toEqual([]);
  });
});
