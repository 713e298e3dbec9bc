import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runHere } from './testing/run-here.ts';

/** Runs the comparison of a sample project with a product in English and Polish. */
async function compare(english: object, polish: object, ...options: string[]) {
  const project = await createSampleProject();
  const files = [`en=${join(project.root, 'en.json')}`, `pl=${join(project.root, 'pl.json')}`];
  await writeFile(join(project.root, 'en.json'), JSON.stringify(english));
  await writeFile(join(project.root, 'pl.json'), JSON.stringify(polish));
  const run = () => runHere(project.root, ['labels', ...files, ...options]);
  return {
    run,
    read: () => project.read('content/terms.yaml'),
    root: project.root,
    ...(await run()),
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  };
}

test('a product that says what terms.yaml says is all right', async () => {
  await using told = await compare({ e: 'Employees' }, { e: 'Pracownicy' });
  expect(told.code).toBe(0);
  expect(told.out).toContain('1 of the labels could be followed');
});

test('a renamed button is told with where it is used, and the new wording', async () => {
  await using told = await compare({ e: 'People' }, { e: 'Pracownicy' });
  const { code, out } = told;
  expect(code).toBe(1);
  expect(out).toContain('In "en" the product says “People” now and not “Employees” (e).');
  expect(out).toContain('content/articles/alpha/en.mdx:22 (section "remove")');
  expect(out).toContain('(label-changed)');
});

test('what was written is followed when every language changes at once', async () => {
  await using told = await compare({ e: 'Employees' }, { e: 'Pracownicy' }, '--write');
  const { run, read, root } = told;
  expect(await read()).toContain('  message: e\n');
  await writeFile(join(root, 'en.json'), JSON.stringify({ e: 'People', x: 'Employees' }));
  await writeFile(join(root, 'pl.json'), JSON.stringify({ e: 'Ludzie' }));
  expect((await run()).code).toBe(1);
  expect(await read()).toContain('label: { en: People, pl: Ludzie }');
  expect((await run()).code).toBe(0);
});

test.each([
  [[], 'Name a message file'],
  [['en.json'], 'does not say its language'],
  [['de=de.json'], 'no language "de"'],
  [['en=none.json'], 'There is no file none.json'],
])('%j is refused', async (args, message) => {
  await using project = await createSampleProject();
  const { code, err } = await runHere(project.root, ['labels', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
