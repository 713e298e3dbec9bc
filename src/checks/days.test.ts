import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

/** What a check of the sample project says on a day. */
async function codesOn(today: string, edits: [file: string, from: string, to: string][] = []) {
  await using project = await createSampleProject();
  for (const [file, from, to] of edits) await project.edit(`content/${file}`, from, to);
  const { issues } = await checkProject(project.root, { today });
  return issues.map(({ file, line = 0, severity, code }) => `${file.slice(8)}:${line} ${severity} ${code}`);
}

describe('a review', () => {
  test('is fresh for a year', async () => {
    expect(await codesOn('2027-11-22')).toEqual([]);
  });

  test('is old after a year, and so are facts and sources; a retired article is left in peace', async () => {
    expect(await codesOn('2027-11-23')).toEqual([
      'articles/alpha/article.yaml:8 warning stale-review',
      'articles/beta/article.yaml:8 warning stale-review',
      'facts.yaml:4 warning stale-review',
      'facts.yaml:8 warning stale-review',
      'sources.yaml:6 advice stale-source',
    ]);
  });
});

describe('a day that is still to come', () => {
  test.each([
    ['of a review', 'articles/alpha/article.yaml', 'reviewed: 2026-11-22', 'reviewed: 2027-11-22', 8],
    ['of a fact', 'facts.yaml', 'checked: 2026-11-22', 'checked: 2026-11-24', 4],
    ['of a source', 'sources.yaml', 'seen: 2026-11-22', 'seen: 2026-12-22', 6],
    ['of a publication', 'sources.yaml', 'dated: null', 'dated: 2026-12-22', 7],
    ['of a retirement', 'articles/old-alpha/article.yaml', 'on: 2026-11-01', 'on: 2027-11-01', 9],
  ])('%s is an error', async (_, file, from, to, line) => {
    expect(await codesOn(TODAY, [[file, from, to]])).toEqual([`${file}:${line} error future-day`]);
  });

  test('may have begun already, east of here', async () => {
    expect(await codesOn('2026-11-21')).toEqual([]);
  });

  test('is none when the clock is wrong: a machine must be able to build what is right', async () => {
    expect(await codesOn('1970-01-01')).toEqual(['site.yaml:0 advice clock-behind']);
  });
});
