import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { trackReads } from '../../content/help-centre/track-reads.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { fingerprint } from '../../project/fingerprint.ts';
import { articleMarkdown } from '../../site/copies/article-markdown.ts';
import { articleHtml } from '../../site/text/article-html.ts';
import { cardOf, oEmbedOf } from '../../site/views/embed/card.ts';
import { topicWindow } from '../../site/views/topics.ts';
import { createKeptOutputs, type LastBuild } from './kept-outputs.ts';
import { BY_ARTICLE, readStates } from './read-states.ts';
import { writeOutput } from './write-outputs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spravka-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is made for each article: as much of the help centre is read for it as its pages read. */
function outputsOf(help: HelpCentre): Map<string, () => string> {
  const outputs = new Map<string, () => string>();
  for (const { id: locale } of help.locales)
    for (const { id } of help.articlesIn(locale))
      outputs.set(`${locale}/${id}.txt`, () => {
        const article = help.answering(locale, id);
        const { previous, next } = help.neighbours(article);
        const around = topicWindow(help, article);
        return [
          articleHtml(help, article).sections.markup,
          articleMarkdown(help, article),
          JSON.stringify([cardOf(help, locale, id), oEmbedOf(help, locale, id)]),
          [previous?.title, next?.title, around.count, ...around.articles.map(({ title }) => title)].join(),
          article.meta.related.map((other) => help.article(locale, other)?.title).join(),
        ].join('\n');
      });
  return outputs;
}

/** Makes all outputs of a project, as a build does: elsewhere, and then moved to where the last ones were. */
async function build(project: SampleProject, place: string, last?: LastBuild) {
  const { content } = await readContent(project.root);
  const help = createHelpCentre(content);
  const tracked = trackReads(help);
  const [staged, output] = [join(place, 'staged'), join(place, 'dist')];
  const kept = createKeptOutputs({
    tracked,
    stateOf: readStates(help),
    common: fingerprint({ engine: project.root, content: join(project.root, 'content') }, BY_ARTICLE),
    last,
    output,
    staged,
    beside: () => undefined,
  });
  const outputs = outputsOf(tracked.help);
  for (const [path, make] of outputs)
    if (!kept.take(path)) writeOutput(join(staged, path), kept.make(path, make));
  rmSync(output, { recursive: true, force: true });
  renameSync(staged, output);
  return {
    texts: [...outputs.keys()].map((path) => [path, readFileSync(join(output, path), 'utf8')]),
    taken: [...kept.taken.keys()].sort(),
    left: kept.remember(),
  };
}

const ALPHA = 'content/articles/alpha';
const BETA = 'content/articles/beta';

/** What writers do to a help centre in which nothing is wrong, and nothing is wrong afterwards. */
const EDITS: Record<string, (project: SampleProject) => Promise<void>> = {
  'a sentence more': (project) => project.append(`${BETA}/en.mdx`, '\nOne more sentence.\n'),
  'another title': async (project) => {
    const text = await project.read(`${ALPHA}/en.mdx`);
    await project.write(`${ALPHA}/en.mdx`, text.replace(/^title: (.*)$/m, 'title: $1 again'));
  },
  'another order': async (project) => {
    const text = await project.read(`${BETA}/article.yaml`);
    await project.write(
      `${BETA}/article.yaml`,
      text.replace(/^order: (\d+)$/m, (_, order: string) => `order: ${order === '1' ? 0 : 1}`),
    );
  },
  'related articles': (project) =>
    project
      .read(`${BETA}/article.yaml`)
      .then((text) =>
        project.write(
          `${BETA}/article.yaml`,
          text.includes('related:') ? text.replace('related: [alpha]\n', '') : `${text}related: [alpha]\n`,
        ),
      ),
  'another way of asking': (project) =>
    project.write(`${ALPHA}/aliases.en.txt`, 'no more of them\nwho left\nbye\n'),
  'one article more': async (project) => {
    for (const file of ['article.yaml', 'en.mdx', 'pl.mdx']) {
      const text = await project.read(`${BETA}/${file}`);
      await project.write(
        `content/articles/gamma/${file}`,
        text.replaceAll('close-account', 'gamma-account'),
      );
    }
  },
  'one article less': async (project) => {
    if (existsSync(join(project.root, 'content/articles/gamma')))
      await project.remove('content/articles/gamma');
  },
  'another fact': (project) =>
    project.read('content/facts.yaml').then((text) =>
      project.write(
        'content/facts.yaml',
        text.replace(/value: (\d+), unit: day/, (_, days: string) => `value: ${Number(days) + 1}, unit: day`),
      ),
    ),
  'another name of a button': (project) =>
    project.read('content/terms.yaml').then((text) =>
      project.write(
        'content/terms.yaml',
        text.replace(/en: Employees?/, (name) => (name.endsWith('s') ? 'en: Employee' : 'en: Employees')),
      ),
    ),
};

describe('outputs that are taken over from the last build', () => {
  test('are what a build from nothing makes, whatever is edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 3 }),
        async (edits) => {
          await using project = await createSampleProject();
          let last = (await build(project, join(folder, 'kept'))).left;
          for (const edit of edits) {
            await EDITS[edit]?.(project);
            const kept = await build(project, join(folder, 'kept'), last);
            expect(kept.texts).toEqual((await build(project, join(folder, 'anew'))).texts);
            last = kept.left;
          }
        },
      ),
      { numRuns: 8 },
    );
    // Each edit is two builds: on a busy machine they take their time.
  }, 120_000);

  test.each([
    ['nothing', undefined, ['en/alpha.txt', 'en/beta.txt', 'pl/alpha.txt', 'pl/beta.txt']],
    // The other article shows the titles of its neighbours.
    ['an article that another shows', 'another title', []],
    ['what all share', 'another fact', []],
  ] as const)('after an edit of %s', async (_, edit, expected) => {
    await using project = await createSampleProject();
    const { left } = await build(project, folder);
    if (edit) await EDITS[edit]?.(project);
    expect((await build(project, folder, left)).taken).toEqual(expected);
  });

  test('are not those that somebody touched', async () => {
    await using project = await createSampleProject();
    const first = await build(project, folder);
    writeOutput(join(folder, 'dist/en/beta.txt'), 'by hand');
    rmSync(join(folder, 'dist/pl/beta.txt'));
    const second = await build(project, folder, first.left);
    expect(second.taken).toEqual(['en/alpha.txt', 'pl/alpha.txt']);
    expect(second.texts).toEqual(first.texts);
  });
});
