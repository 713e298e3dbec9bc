import { describe, expect, test } from 'vitest';
import {
  ALPHA,
  ALPHA_PL,
  ALPHA_YAML,
  append,
  appendText,
  APPENDED_LINE as line,
  both,
  edit,
} from './testing/breaking.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';
import { checkProject } from './check-project.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';

/** A text appended to the article. */
const text = (name: string, added: string, code: string, fix = ''): BrokenCase => ({
  name,
  breakIt: appendText(added),
  code,
  file: ALPHA,
  line,
  fix,
});

const constructs: BrokenCase[] = [
  text('a misspelt fact', '<Fact id="mailbox-day" />', 'unknown-fact', '"mailbox-days"'),
  text('a misspelt fact of a claims table', '<Claims fact="dispute" />', 'unknown-fact', '"disputed"'),
  text(
    'a claims table of a fact without claims',
    '<Claims fact="mailbox-days" />',
    'claims-missing',
    '<Fact id="mailbox-days" />',
  ),
  text('a misspelt term', 'Press <Ui term="employes" />.', 'unknown-term', '"employees"'),
  text('a platform without a badge', '<On platform="wep">\n\ntext\n\n</On>', 'unknown-platform', '"web"'),
  text('a misspelt component', '<Fakt id="mailbox-days" />', 'unknown-component', '"Fact"'),
  text('a fragment', '<>text</>', 'unknown-component'),
  text('HTML', '<section class="x">text</section>', 'raw-html', 'Markdown'),
  text('a script', '<script src="https://example.com/x.js" />', 'raw-html'),
  text('an event handler in HTML', '<img src="x" onerror="alert(1)" />', 'raw-html'),
  text('a component without its attribute', '<Fact />', 'component-attributes', '<Fact id='),
  text('an attribute without value', '<Fact id />', 'component-attributes'),
  text('an attribute of another component', '<Fact term="mailbox-days" />', 'component-attributes'),
  text(
    'an attribute that nothing reads',
    '<Ui term="employees" onclick="alert(1)" />',
    'component-attributes',
  ),
  text('an attribute that stands twice', '<Ui term="employees" term="employees" />', 'repeated-attribute'),
  text('an expression as attribute', '<Fact id={process.env.HOME} />', 'mdx-expression', 'quotes'),
  text('attributes from an expression', '<Fact {...props} />', 'mdx-expression'),
  text('an expression', 'It is {1 + 1}.', 'mdx-expression'),
  text('an expression that starts like a comment', '{/* a */ process.exit() /* b */}', 'mdx-expression'),
  text('an import', 'import x from "node:fs"', 'mdx-import'),
  text('an export', 'export const x = 1', 'mdx-import'),
  text('an empty box', '<Care title="x"></Care>', 'component-content', '<Care title='),
  text('text in a component that shows none', '<Fact id="mailbox-days">30 days</Fact>', 'component-content'),
  text('a heading of level 1', '# Title', 'heading-level', '##'),
  text('a heading of level 4', '#### Detail', 'heading-level', '###'),
  text('a section in a list', '- ## A section [#a]', 'nested-section', '###'),
  text('a footnote', 'See.[^1]\n\n[^1]: note', 'footnote'),
  text('a picture without alternative text', '![](./menu.png)', 'image-alt'),
  text('a picture that does not exist', '![A menu](./menue.png)', 'unknown-image', './menu.png'),
  text('a picture from elsewhere', '![A menu](https://example.com/menu.png)', 'unknown-image'),
  text('a picture from another folder', '![A menu](../beta/menu.png)', 'unknown-image'),
  {
    name: 'a second block of frontmatter',
    breakIt: edit(ALPHA, '---\n\n<Care', '---\n---\nx: 1\n---\n\n<Care'),
    code: 'second-frontmatter',
    file: ALPHA,
  },
  {
    name: 'a term without a label in the language',
    breakIt: edit('terms.yaml', ', pl: Pracownicy', ''),
    code: 'term-without-label',
    file: ALPHA_PL,
    line: 22,
    column: 9,
  },
  {
    name: 'a board in an article without rows',
    breakIt: both(edit(ALPHA_YAML, 'board:\n  - { id: stay, to: beta#part }\n', '')),
    code: 'board-missing',
    file: ALPHA,
    line: 33,
  },
];

/** Markup of other systems, each with what to write instead. */
const foreign: BrokenCase[] = [
  text('a box of Docusaurus', ':::note\ntext\n:::', 'foreign-markup', '<Note>'),
  text('an alert of GitHub', '> [!WARNING]\n> text', 'foreign-markup', '<Warning>'),
  text('a fold of MkDocs', '??? question "Why?"\n    text', 'foreign-markup', '<Details'),
  text('a box of MkDocs', '!!! note\n    text', 'foreign-markup', '<Note>'),
  text('tabs of MkDocs', '=== "Linux"\n    text', 'foreign-markup', '<Tabs>'),
  text('a directive of reStructuredText', '.. note::\n   text', 'foreign-markup', '<Note>'),
  text('a heading of AsciiDoc', '== Title', 'foreign-markup', '##'),
  text('a code for an emoji', 'Well done :rocket:', 'foreign-markup', 'words'),
  text('a formula', 'It is $$x^2$$ long.', 'foreign-markup', '`code`'),
  text('marked text', 'It is ==so== long.', 'foreign-markup', '**text**'),
  { ...text('a definition list', 'Owner\n: who pays', 'foreign-markup', '<Definitions>'), line: line + 1 },
  text('a table without its second line', '| a | b |\n| 1 | 2 |', 'foreign-markup', '| --- |'),
  text('a link with a space', '[x](https://example.com/a b)', 'foreign-markup', '%20'),
  text('a picture with a space', '![x](./a b.png)', 'foreign-markup', '%20'),
  text('a table of contents', '[[toc]]', 'foreign-markup', 'nothing'),
  text('key caps', 'Press <kbd>R</kbd>.', 'raw-html', '<Keys'),
  text('folded text', '<details>\n\ntext\n\n</details>', 'raw-html', '<Details title'),
  text('folded text that is not closed', '<details>\n\ntext', 'mdx-syntax', '<Details title'),
  text('an embedded page', '<iframe src="https://example.com"></iframe>', 'raw-html', '<Video'),
  text('a line break', 'a<br/>b', 'raw-html', 'paragraph'),
  text('an id in braces', '## More {#more}\n\ntext', 'mdx-syntax', '[#more]'),
  text('a short code of Hugo', '{{< note >}}', 'mdx-syntax', '<Note>'),
  text('a hint of GitBook', '{% hint style="info" %}', 'mdx-syntax', '<Note>'),
  text('a component that holds nothing, unclosed', 'Press <Ui term="employees">.', 'mdx-syntax', '/>'),
];

const sections: BrokenCase[] = [
  text('an id that is none, of a part', '### More [#More Text]', 'bad-section-id'),
  text('an id of a part that a section has', '### More [#rehire]', 'duplicate-section-id'),
  {
    name: 'a part whose id a translation lacks',
    breakIt: both(appendText('### More [#more]'), append(ALPHA_PL, '\n### Więcej\n')),
    code: 'sections-differ',
    file: ALPHA_PL,
    fix: '[#more]',
  },
  {
    name: 'a part before every section',
    breakIt: edit(ALPHA, '<Care title', '### Early\n\n<Care title'),
    code: 'heading-level',
    file: ALPHA,
    fix: '## for it',
  },
  text('a part of a component out of its place', '<Mark at="1 1">a</Mark>', 'component-place', '<Picture'),
  text('text beside tabs', '<Tabs>\ntext\n</Tabs>', 'component-place', '<Tabs>'),
  text(
    'a value that no component knows',
    '<Trouble when="never">\n\na\n\n</Trouble>',
    'component-attributes',
    'when="missing"',
  ),
  text(
    'a mark out of its picture',
    '<Picture file="./menu.png" alt="a"><Mark at="200 1">a</Mark></Picture>',
    'component-attributes',
    'percent',
  ),
  text(
    'a video that does not exist',
    '<Video file="./a.mp4" poster="./menu.png" title="A" />',
    'unknown-video',
    'MP4',
  ),
  text('a section without id', '## More\n\ntext', 'missing-section-id', '[#rehire]'),
  text('an id that is none', '## More [#More Text]\n\ntext', 'bad-section-id'),
  text('an id that stands twice', '## More [#rehire]\n\ntext', 'duplicate-section-id'),
  text('a section without title', '## [#more]\n\ntext', 'untitled-section'),
  text('an empty section', '## More [#more]', 'empty-section'),
  text('a section that holds a comment only', '## More [#more]\n\n{/* later */}', 'empty-section'),
  text('a component in a heading', '## More <Ui term="employees" /> [#more]\n\ntext', 'heading-component'),
  {
    name: 'a section that a translation lacks',
    breakIt: appendText('## More [#more]\n\ntext'),
    code: 'sections-differ',
    file: ALPHA_PL,
    what: '"more"',
    fix: '[#more]',
  },
  {
    name: 'a section that only a translation has',
    breakIt: append(ALPHA_PL, '\n## More [#more]\n\ntext\n'),
    code: 'sections-differ',
    file: ALPHA_PL,
    line,
    column: 1,
  },
  {
    name: 'sections in another order',
    breakIt: both(
      edit(ALPHA_PL, '[#remove]', '[#x]'),
      edit(ALPHA_PL, '[#rehire]', '[#remove]'),
      edit(ALPHA_PL, '[#x]', '[#rehire]'),
    ),
    code: 'sections-differ',
    file: ALPHA_PL,
    line: 20,
    what: '"rehire" stands where en.mdx has "remove"',
    fix: 'remove, rehire',
  },
  {
    name: 'a question that leads to no section',
    breakIt: edit(ALPHA, 'section: rehire', 'section: rehires'),
    code: 'unknown-question-section',
    file: ALPHA,
    line: 7,
    fix: '"rehire"',
  },
  {
    name: 'an article without text',
    breakIt: (project) =>
      project.write(
        `content/${ALPHA}`,
        '---\ntitle: A\ndescription: b\nbrief: c\nquestions: [{ id: why, ask: How come?, answer: So. }]\n---\n\n',
      ),
    code: 'empty-text',
    file: ALPHA,
  },
];

describe('constructs', () => {
  test.each(constructs)('reports $name', expectMessage);
});
describe('markup of other systems', () => {
  test.each(foreign)('reports $name', expectMessage);

  test.each([
    'At 10:30:15 it ends: so.',
    'It costs $5 or $$.'.replace('$$', 'more'),
    'Choose A == B.',
    '`[a](b c)` and `:::note`',
    'A note [1] (see below)',
    '- a\n- b: c',
    'Write [[x]'.replace('[[', '['),
  ])('finds none in %j', async (words) => {
    await using project = await createSampleProject();
    await appendText(words)(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    expect(issues.filter(({ code }) => code === 'foreign-markup')).toEqual([]);
  });

  test('several errors of form are told at once, an end of what was taken out not among them', async () => {
    await using project = await createSampleProject();
    await appendText(
      '## A {#a}\n\n<Care title={x\n\ntext\n\n</Care>\n\nFor 3 <5.\n\n<!-- x -->\n\n{{< y >}}',
    )(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    expect(
      issues.filter(({ code }) => code === 'mdx-syntax').map((issue) => (issue.line ?? 0) - line),
    ).toEqual([0, 2, 8, 10, 12]);
  });
});
describe('sections', () => {
  test('a part may have no id, and a link may lead to one that has', async () => {
    await using project = await createSampleProject();
    for (const file of [ALPHA, ALPHA_PL])
      await append(file, '\n### No id\n\n### Error 5 [#error-5]\n\n[up](article:#error-5)\n')(project);
    expect((await checkProject(project.root, { today: TODAY })).issues).toEqual([]);
  });

  test.each(sections)('reports $name', expectMessage);
});
