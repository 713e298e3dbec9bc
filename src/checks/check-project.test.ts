import { describe, expect, test } from 'vitest';
import { readContent } from '../content/reader/read-content.ts';
import { ENGINE, settlePaths } from '../project/paths.ts';
import { allRules } from './all-rules.ts';
import { checkProject } from './check-project.ts';
import { ALPHA, ALPHA_YAML, BETA_YAML } from './testing/breaking.ts';
import { sampleFiles } from './testing/sample-files.ts';
import { namedDays } from './texts/days.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const codesOf = async (root: string) =>
  (await checkProject(root, { today: TODAY })).issues.map((issue) => issue.code);

describe('a project', () => {
  test('passes when nothing is wrong', async () => {
    await using project = await createSampleProject();
    expect(await checkProject(project.root, { today: TODAY })).toMatchObject({ issues: [], ok: true });
  });

  test('passes with the line breaks of Windows, and places stay right', async () => {
    await using project = await createSampleProject();
    for (const [file, text] of Object.entries(sampleFiles))
      if (typeof text === 'string') await project.write(file, text.replaceAll('\n', '\r\n'));
    expect(await checkProject(project.root, { today: TODAY })).toMatchObject({ issues: [], ok: true });

    await project.edit(`content/${ALPHA}`, 'article:beta#part', 'article:beta#prat');
    await project.edit(`content/${ALPHA_YAML}`, 'plan: any', 'plan: none');
    expect((await checkProject(project.root, { today: TODAY })).issues).toMatchObject([
      { code: 'unknown-badge', line: 5, column: 7 },
      { code: 'unknown-section-link', line: 23, column: 9 },
      { code: 'languages-disagree', line: 23, column: 9 },
    ]);
  });

  test('passes with hidden files of systems and editors', async () => {
    await using project = await createSampleProject();
    await project.write('content/.DS_Store', 'x');
    await project.write('content/articles/alpha/.en.mdx.swp', 'x');
    await project.write('content/articles/alpha/Thumbs.db', 'x');
    await project.write('content/articles/desktop.ini', 'x');
    for (const name of ['en.mdx~', '#en.mdx#', '~$notes.docx'])
      await project.write(`content/articles/alpha/${name}`, 'x');
    await project.write('content/__MACOSX/articles/a.txt', 'x');
    expect(await checkProject(project.root, { today: TODAY })).toMatchObject({ issues: [], ok: true });
  });

  test('passes with a translation that is owed', async () => {
    await using project = await createSampleProject();
    await project.remove('content/articles/beta/pl.mdx');
    await project.append(`content/${BETA_YAML}`, 'owed: [pl]\n');
    expect(await checkProject(project.root, { today: TODAY })).toMatchObject({ issues: [], ok: true });
  });

  test('passes with comments for other writers', async () => {
    await using project = await createSampleProject();
    await project.append(`content/${ALPHA}`, '\n{/* ask the maker */}\n');
    expect(await checkProject(project.root, { today: TODAY })).toMatchObject({ issues: [], ok: true });
  });
});

describe('several problems', () => {
  test('are reported at once, in the order of files and lines', async () => {
    await using project = await createSampleProject();
    await project.edit('content/site.yaml', 'base: /', 'base: x');
    await project.write('content/terms.yaml', 'a: [');
    await project.edit(`content/${ALPHA_YAML}`, 'people', 'peeple');
    await project.edit(`content/${ALPHA_YAML}`, 'order: 1', 'order: one');
    await project.edit(`content/${ALPHA}`, 'title:', 'titel:');
    await project.edit(`content/${ALPHA}`, 'page:faq', 'javascript:x');
    await project.write('content/articles/beta/en.mdx', '');
    const { issues, ok } = await checkProject(project.root, { today: TODAY });
    expect(ok).toBe(false);
    expect(issues.map(({ file, code }) => `${file.replace('content/', '')} ${code}`)).toEqual([
      'articles/alpha/article.yaml unknown-category',
      'articles/alpha/article.yaml wrong-type',
      'articles/alpha/en.mdx missing-key',
      'articles/alpha/en.mdx unknown-key',
      'articles/alpha/en.mdx unsafe-link',
      'articles/alpha/pl.mdx languages-disagree',
      'articles/beta/en.mdx empty-file',
      'site.yaml wrong-value',
      'terms.yaml yaml-syntax',
    ]);
  });

  test('are not made up where a file cannot be read', async () => {
    await using project = await createSampleProject();
    for (const name of ['categories', 'terms', 'facts', 'sources'])
      await project.write(`content/${name}.yaml`, 'a: [');
    expect(new Set(await codesOf(project.root))).toEqual(new Set(['yaml-syntax', 'unknown-key']));
  });

  test('are found in articles even when site.yaml is broken', async () => {
    await using project = await createSampleProject();
    await project.write('content/site.yaml', 'name: [');
    await project.edit(`content/${ALPHA}`, 'page:faq', 'page:fag');
    expect(await codesOf(project.root)).toEqual(['unknown-page-link', 'yaml-syntax']);
  });
});

test('every rule has a code, and a reason that is a sentence', () => {
  for (const { code, explain } of allRules) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(explain).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test('the content under test has no errors and no warnings', async () => {
  const { root } = settlePaths({ env: process.env, here: ENGINE }).paths;
  // On the day of its last review: that reviews grow old is no slip of the content.
  const { content } = await readContent(root);
  const today = [...namedDays(content)].map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  const { issues } = await checkProject(root, { today });
  expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
});
