import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { ALPHA, append, both } from './testing/breaking.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const disagreements = async (alpha: string, beta: string) => {
  await using project = await createSampleProject();
  await both(append(ALPHA, `\n${alpha}\n`), append('articles/beta/en.mdx', `\n${beta}\n`))(project);
  const { issues } = await checkProject(project.root, { today: TODAY });
  return issues.filter(({ code }) => code === 'articles-disagree');
};

describe('articles that disagree', () => {
  test.each([
    [
      'a number',
      'Deleted files stay in the recycle bin for 30 days.',
      'Deleted files stay in the recycle bin for 14 days.',
    ],
    [
      'one of several',
      'The archive holds 5 folders and 30 files.',
      'The archive holds 5 folders and 20 files.',
    ],
    [
      'a negation',
      'Deleted files can be restored from the archive later.',
      'Deleted files cannot be restored from the archive later, not.',
    ],
  ])('are told of: %s', async (_what, alpha, beta) => {
    const [issue, ...more] = await disagreements(alpha, beta);
    expect(more).toEqual([]);
    expect(issue?.severity).toBe('advice');
    expect(issue?.what).toContain('content/articles/');
  });

  test.each([
    [
      'the same number',
      'Deleted files stay in the recycle bin for 30 days.',
      'Deleted files stay for 30 days in the recycle bin.',
    ],
    [
      'another thing',
      'Deleted files stay in the recycle bin for 30 days.',
      'Deleted tasks stay on the project board for 14 days.',
    ],
    ['a few words', 'Wait 30 days.', 'Wait 14 days.'],
  ])('are not told of: %s', async (_what, alpha, beta) => {
    expect(await disagreements(alpha, beta)).toEqual([]);
  });
});
