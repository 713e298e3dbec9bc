import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { insideContent } from './content-folder.ts';
import { readContent } from './read-content.ts';
import { readSite } from './read-site.ts';

test('a content folder is read alike under any name, and its files are called alike', async () => {
  await using project = await createSampleProject();
  const elsewhere = mkdtempSync(join(tmpdir(), 'content-folder-'));
  try {
    cpSync(join(project.root, 'content'), elsewhere, { recursive: true });
    const [one, other] = [await readContent(project.root), await readContent(elsewhere)];
    expect(other.issues).toEqual(one.issues);
    expect([...other.content.articles.values()].map(({ folder }) => folder)).toEqual(
      [...one.content.articles.values()].map(({ folder }) => folder),
    );
    expect(readSite(elsewhere)).toEqual(readSite(project.root));
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('what is no file of the content has no place in its folder', () => {
  expect(insideContent('content/articles/a/en.mdx')).toBe('articles/a/en.mdx');
  expect(() => insideContent('src/a.ts')).toThrow(/no file of the content/);
});
