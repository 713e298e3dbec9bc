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
  test('is fresh for half a year', async () => {
    expect(await codesOn('2027-05-21')).toEqual([]);
  });

  test('is old then, and so are facts; a retired article is left in peace', async () => {
    expect(await codesOn('2027-05-22')).toEqual([
      'articles/alpha/article.yaml:8 warning stale-review',
      'articles/beta/article.yaml:8 warning stale-review',
      'facts.yaml:4 warning stale-review',
      'facts.yaml:8 warning stale-review',
    ]);
  });

  test('is due as the article says, or its topic, or the site', async () => {
    const edits: [string, string, string][] = [
      ['articles/alpha/article.yaml', 'reviewed: 2026-11-22', 'reviewed: 2026-11-22\nreview: 30d'],
      ['categories.yaml', '  order: 1', '  order: 1\n  review: 60d'],
      ['site.yaml', 'base: /', 'base: /\nreview: 90d'],
    ];
    const due = async (day: string) =>
      (await codesOn(day, edits)).map((said) => said.replace(/:.*/, '').replace(/^articles\//, ''));
    expect(await due('2026-12-22')).toEqual([]);
    expect(await due('2026-12-23')).toEqual(['alpha/article.yaml']);
    expect(await due('2027-01-22')).toEqual(['alpha/article.yaml', 'beta/article.yaml']);
    expect(await due('2027-02-21')).toEqual([
      'alpha/article.yaml',
      'beta/article.yaml',
      'facts.yaml',
      'facts.yaml',
    ]);
  });

  test('that is due names who is to do it', async () => {
    await using project = await createSampleProject();
    await project.edit('content/articles/alpha/article.yaml', 'order: 1', 'order: 1\nowner: billing-team');
    const { issues } = await checkProject(project.root, { today: '2027-06-01' });
    expect(issues.find(({ file }) => file.includes('alpha'))?.what).toContain(
      'it is due every 180 days, by "billing-team".',
    );
  });

  test.each(['90', '0d', '3 months', '-5d'])('cannot be due every %j', async (interval) => {
    const edits: [string, string, string][] = [['site.yaml', 'base: /', `base: /\nreview: "${interval}"`]];
    expect(await codesOn(TODAY, edits)).toEqual(['site.yaml:6 error wrong-value']);
  });
});

describe('a day that is still to come', () => {
  test.each([
    ['of a review', 'articles/alpha/article.yaml', 'reviewed: 2026-11-22', 'reviewed: 2027-11-22', 8],
    [
      'of a trial',
      'articles/beta/article.yaml',
      'reviewed: 2026-11-22',
      'reviewed: 2026-11-22\ntried: [{ on: 2026-12-22, version: 1.0.1 }]',
      9,
    ],
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
