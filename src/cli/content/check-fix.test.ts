import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runHere } from './testing/run-here.ts';

const EN = 'content/articles/alpha/en.mdx';

/** The sample with Russian in place of its second language. */
async function russianSample() {
  const project = await createSampleProject();
  for (const file of await readdir(join(project.root, 'content'), { recursive: true }))
    if (/\.(yaml|json)$/.test(file))
      await project.write(
        `content/${file}`,
        (await project.read(`content/${file}`)).replaceAll(/\bpl\b/g, 'ru'),
      );
  for (const article of ['alpha', 'beta']) {
    const text = await project.read(`content/articles/${article}/pl.mdx`);
    await project.remove(`content/articles/${article}/pl.mdx`);
    await project.write(`content/articles/${article}/ru.mdx`, text);
  }
  return project;
}

const english: [string, string, string][] = [
  ['quotes', 'Say "yes" to it.', 'Say “yes” to it.'],
  ['quotes around a button', 'Press "<Ui term="employees" />" now.', 'Press “<Ui term="employees" />” now.'],
  ['an apostrophe', "It's done.", 'It’s done.'],
  ['dashes', 'One - two -- three.', 'One — two — three.'],
  ['dots and spaces', 'Wait...  then go .', 'Wait… then go.'],
];

const russian: [string, string, string][] = [
  ['кавычки', 'Нажмите "Да" и "Нет".', 'Нажмите «Да» и «Нет».'],
  ['тире', 'Это - просто.', 'Это — просто.'],
  ['ё', 'Еще один отчет о нем.', 'Ещё один отчёт о нём.'],
  ['слова с двумя смыслами остаются', 'Все узнает.', 'Все узнает.'],
];

describe.each([
  ['en', english],
  ['ru', russian],
] as const)('%s', (locale, cases) => {
  test.each(cases)('%s', async (_, wrong, right) => {
    await using project = await russianSample();
    const file = `content/articles/alpha/${locale}.mdx`;
    await project.append(file, `\n${wrong}\n`);
    const before = await project.read(file);
    await runHere(project.root, ['check', '--fix', '--yes']);
    const after = await project.read(file);
    expect(after).toBe(before.replace(wrong, () => right));
    const { out } = await runHere(project.root, ['check', '--fix', '--yes']);
    expect(out).toContain('Nothing that has one right answer is wrong.');
    expect(await project.read(file)).toBe(after);
  });
});

test('the frontmatter is mended as well', async () => {
  await using project = await createSampleProject();
  await project.edit(EN, 'in a sentence.', 'in a sentence...');
  await runHere(project.root, ['check', '--fix', '--yes']);
  expect(await project.read(EN)).toContain('in a sentence…');
});

test('a heading gets the id that the other language has for it', async () => {
  await using project = await createSampleProject();
  await project.edit('content/articles/alpha/pl.mdx', ' [#remove]', '');
  await runHere(project.root, ['check', '--fix', '--yes']);
  expect(await project.read('content/articles/alpha/pl.mdx')).toContain(' [#remove]\n');
});

test('in the source language an id is made of the heading', async () => {
  await using project = await createSampleProject();
  await project.append(EN, '\n## What comes then\n\nWords.\n');
  await runHere(project.root, ['check', '--fix', '--yes']);
  expect(await project.read(EN)).toContain('\n## What comes then [#what-comes-then]\n');
});

test('names of files become small', async () => {
  await using project = await createSampleProject();
  const text = await project.read(EN);
  await project.remove(EN);
  await project.write('content/articles/alpha/EN.mdx', text);
  await runHere(project.root, ['check', '--fix', '--yes']);
  expect(await project.read(EN)).toBe(text);
});

describe('before anything is written', () => {
  const broken = async () => {
    const project = await createSampleProject();
    await project.append(EN, '\nSay "yes".\n');
    return project;
  };

  test('the lines are shown and a person is asked', async () => {
    await using project = await broken();
    const { out, asked } = await runHere(project.root, ['check', '--fix'], ['n']);
    expect(out).toMatch(/\d+ - Say "yes"\.\n {2}\d+ \+ Say “yes”\./);
    expect(asked).toEqual(['Write this? (y/n) ']);
    expect(await project.read(EN)).toContain('Say "yes".');
  });

  test('yes writes it', async () => {
    await using project = await broken();
    await runHere(project.root, ['check', '--fix'], ['y']);
    expect(await project.read(EN)).toContain('Say “yes”.');
  });

  test('where nobody can be asked, nothing changes', async () => {
    await using project = await broken();
    const { out } = await runHere(project.root, ['check', '--fix']);
    expect(out).toContain('Nothing was changed. To write it, add --yes.');
    expect(await project.read(EN)).toContain('Say "yes".');
  });

  test('what is silenced stays', async () => {
    await using project = await createSampleProject();
    await project.append(EN, '\n{/* check-ignore typography: the label has them */}\n\nSay "yes".\n');
    const before = await project.read(EN);
    await runHere(project.root, ['check', '--fix', '--yes']);
    expect(await project.read(EN)).toBe(before);
  });
});
