import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { checkProject } from '../../checks/check-project.ts';
import { runHere } from './testing/run-here.ts';

test.each([
  ['of today', 'version: 1', 0, 'There is nothing to do'],
  ['that is newer', 'version: 2', 1, 'update the engine'],
  ['that is no number', 'version: new', 1, 'Fix: write "version: 1"'],
])('content of a version %s', async (_case, line, code, said) => {
  await using project = await createSampleProject();
  const before = await project.read('content/site.yaml');
  await project.write('content/site.yaml', `${line}\n${before.replace(/^version:.*\n/m, '')}`);
  const ended = await runHere(project.root, ['upgrade']);
  expect(ended.code).toBe(code);
  expect(ended.out + ended.err).toContain(said);
});

test.each([
  [0, 'older than this engine reads', 'Run "npm run content upgrade'],
  [2, 'newer than this engine reads', 'Update the engine'],
])('the check refuses version %i and says what to do', async (version, what, fix) => {
  await using project = await createSampleProject();
  const before = await project.read('content/site.yaml');
  await project.write('content/site.yaml', `version: ${version}\n${before.replace(/^version:.*\n/m, '')}`);
  const { issues } = await checkProject(project.root);
  const issue = issues.find(({ file, line }) => file === 'content/site.yaml' && line === 1);
  expect(`${issue?.what} ${issue?.fix}`).toContain(what);
  expect(`${issue?.what} ${issue?.fix}`).toContain(fix);
});
