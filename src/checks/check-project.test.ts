import { expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { createSampleProject } from './testing/sample-project.ts';

test('finds nothing in content that is right', async () => {
  await using project = await createSampleProject();
  expect(await checkProject(project.root)).toEqual({ issues: [], ok: true });
});
