import { describe, expect, test } from 'vitest';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { readContent } from '../reader/read-content.ts';
import { visibleContent } from './visible-content.ts';

const ALPHA = 'content/articles/alpha';

async function read(change: (project: SampleProject) => Promise<void>) {
  await using project = await createSampleProject();
  await change(project);
  return (await readContent(project.root)).content;
}

/** Of the sample, one of the two articles internal, with a topic, a button, a fact and a source of its own. */
const content = await read(async (project) => {
  await project.append(`${ALPHA}/article.yaml`, 'visibility: internal\n');
  await project.edit(`${ALPHA}/article.yaml`, 'category: people', 'category: secret');
  await project.append(
    'content/categories.yaml',
    'secret:\n  order: 9\n  name: { en: S, pl: S }\n  description: { en: S, pl: S }\n',
  );
  const sources = await project.read('content/sources.yaml');
  await project.append('content/sources.yaml', sources.replace('handbook:', 'letter:'));
  await project.edit('content/facts.yaml', 'handbook', 'letter');
  await project.append(
    'content/terms.yaml',
    'unused:\n  label: { en: Unused, pl: Unused }\n  sources: [handbook]\n',
  );
});
const ids = (map: ReadonlyMap<string, unknown>) => [...map.keys()];

describe('the public content is without', () => {
  const visible = visibleContent(content, 'public');
  test.each([
    ['internal articles', visible.articles, ['beta', 'old-alpha'], 'alpha'],
    ['topics that only they have', visible.categories.entries, ['people'], 'secret'],
    [
      'buttons that only they name, and has those that nothing names',
      visible.terms.entries,
      ['unused'],
      'employees',
    ],
    ['facts that only they state', visible.facts.entries, [], 'mailbox-days'],
    ['sources that only their facts have', visible.sources.entries, ['handbook'], 'letter'],
  ])('%s', (_case, map, left, gone) => {
    expect(ids(map)).not.toContain(gone);
    expect(ids(map)).toEqual(expect.arrayContaining(left));
  });
});

test('the internal content is all of it', () => {
  expect(visibleContent(content, 'internal')).toBe(content);
});

test('content without internal articles is itself', async () => {
  const open = await read(() => Promise.resolve());
  expect(visibleContent(open, 'public')).toBe(open);
});
