import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { ENGINE } from '../../project/paths.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { withoutAliases } from './without-aliases.ts';

test('a help centre is asked without its other ways of asking, and nothing else of it is missing', async () => {
  await using project = await createSampleProject();
  const own = await readContent(project.root);
  const content = `${project.root}/content`;
  const root = await withoutAliases({ engine: ENGINE, content }, async (copy) => {
    const { content: plain } = await readContent(copy.root);
    expect([...plain.articles.keys()]).toEqual([...own.content.articles.keys()]);
    expect([...plain.articles.values()].flatMap(({ aliases }) => [...aliases.keys()])).toEqual([]);
    return copy.root;
  });
  expect([...own.content.articles.values()].some(({ aliases }) => aliases.size > 0)).toBe(true);
  expect(existsSync(root)).toBe(false);
});
