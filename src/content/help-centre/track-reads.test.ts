import { beforeAll, describe, expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { readContent } from '../reader/read-content.ts';
import { createHelpCentre } from './create-help-centre.ts';
import type { HelpCentre } from './help-centre.ts';
import { trackReads, type TrackedHelpCentre } from './track-reads.ts';

let tracked: TrackedHelpCentre;
beforeAll(async () => {
  await using project = await createSampleProject();
  tracked = trackReads(createHelpCentre((await readContent(project.root)).content));
});

const readsOf = (run: (help: HelpCentre) => unknown) =>
  [...tracked.during(() => run(tracked.help)).reads].sort();

describe('what is read of a help centre', () => {
  test.each<[string, (help: HelpCentre) => unknown, string[]]>([
    ['an article', (help) => help.article('en', 'alpha')?.title, ['article alpha']],
    ['one that is not there', (help) => help.article('en', 'none'), ['article none']],
    ['its own data', (help) => help.record('beta').meta.order, ['article beta']],
    [
      'what stands in place of one that is retired',
      (help) => help.answering('en', 'old-alpha'),
      ['article old-alpha'],
    ],
    [
      'the same, looked at',
      (help) => help.answering('en', 'old-alpha').title,
      ['article alpha', 'article old-alpha'],
    ],
    ['the order of a topic', (help) => help.byTopic('en', 'people').length, ['topic people']],
    [
      'one article of a topic',
      (help) => help.byTopic('en', 'people')[1]?.title,
      ['article beta', 'topic people'],
    ],
    ['every article', (help) => help.articlesIn('en').length, ['list']],
    ['drift', (help) => help.sectionStates('pl', 'alpha'), ['article alpha']],
    ['what was read from the folder', (help) => help.content.articles.size, ['everything']],
    ['what stands beside the articles', (help) => [help.term('employees'), help.topics('en')], []],
  ])('%s', (_, run, expected) => {
    expect(readsOf(run)).toEqual(expected);
  });

  test('goes on until a promise is settled', async () => {
    const { value, reads } = tracked.during(async () => {
      await Promise.resolve();
      return tracked.help.article('en', 'beta')?.title;
    });
    expect([...reads]).toEqual([]);
    await value;
    expect([...reads]).toEqual(['article beta']);
  });

  test('is asked by one at a time', () => {
    expect(() => tracked.during(() => tracked.during(() => 1))).toThrow('at a time');
    expect(readsOf((help) => help.record('beta').id)).toEqual(['article beta']);
  });

  test('makes an article once, as the help centre does', () => {
    const { help } = tracked;
    expect(help.article('en', 'alpha')).toBe(help.byTopic('en', 'people')[0]);
  });
});
