import { describe, expect, test } from 'vitest';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { readSite } from './read-site.ts';

test('reads what site.yaml says', async () => {
  await using project = await createSampleProject();
  expect(readSite(project.root)).toMatchObject({
    origin: 'https://help.example',
    base: '/',
    locales: [
      { id: 'en', name: 'English', dir: 'ltr' },
      { id: 'pl', name: 'Polski', dir: 'ltr' },
    ],
  });
});

describe('a broken site.yaml is one readable error', () => {
  const cases: [name: string, breakIt: (project: SampleProject) => Promise<void>, said: RegExp][] = [
    [
      'none',
      (project) => project.remove('content/site.yaml'),
      /^content\/site\.yaml The file cannot be read/,
    ],
    ['empty', (project) => project.write('content/site.yaml', ''), /^content\/site\.yaml The file is empty/],
    [
      'a word',
      (project) => project.write('content/site.yaml', 'help'),
      /^content\/site\.yaml:1:1 The file should be/,
    ],
    [
      'no YAML',
      (project) => project.write('content/site.yaml', 'a: ['),
      /^content\/site\.yaml:1:5 Not valid YAML/,
    ],
    [
      'no languages',
      (project) => project.edit('content/site.yaml', 'locales:', 'x:'),
      /"locales" is missing/,
    ],
    [
      'two slips',
      async (project) => {
        await project.edit('content/site.yaml', 'base: /', 'base: x');
        await project.edit('content/site.yaml', 'origin: https:', 'origin: javascript:');
      },
      /^content\/site\.yaml:4:9 .*\ncontent\/site\.yaml:5:7 /,
    ],
  ];
  test.each(cases)('%s', async (_, breakIt, said) => {
    await using project = await createSampleProject();
    await breakIt(project);
    expect(() => readSite(project.root)).toThrow(said);
  });
});
