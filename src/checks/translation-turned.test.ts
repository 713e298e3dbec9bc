import { expect, test } from 'vitest';
import { confirmSections } from '../content/drift/confirm-sections.ts';
import { countNegations } from '../content/drift/count-negations.ts';
import { formatLock } from '../content/drift/format-lock.ts';
import { readContent } from '../content/reader/read-content.ts';
import { textAnalysis } from '../languages/text-analysis.ts';
import { checkProject } from './check-project.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const META = 'content/articles/alpha/article.yaml';
const TEXT = 'content/articles/alpha/en.mdx';

/** The sample with its English text as the translation, confirmed after `before` was added; then `after` stands in its place. */
async function told(before: string, after: string) {
  await using project = await createSampleProject();
  await project.edit(META, 'sourceLocale: en', 'sourceLocale: pl');
  await project.append(TEXT, `\n${before}\n`);
  const { content } = await readContent(project.root);
  const partsOf = (locale: string) => content.articles.get('alpha')?.translations.get(locale)?.parts();
  const [source, translation] = [partsOf('pl'), partsOf('en')];
  if (!source || !translation) throw new Error('The sample can be read.');
  const negations = countNegations(translation, textAnalysis('en').negations);
  const en = confirmSections(source, {}, {}, new Set(source.keys()), TODAY, new Map(), negations);
  await project.write('content/translations.lock.json', formatLock({ alpha: { en } }));
  await project.edit(TEXT, before, after);
  const { issues } = await checkProject(project.root, { today: TODAY });
  return issues.filter(({ code }) => code === 'translation-turned').map(({ what }) => what);
}

test.each([
  [
    'a “not” that came',
    'It is theirs.',
    'It is not theirs.',
    'says “not” or the like 1 times, and said so 0',
  ],
  ['a “never” that went', 'It never ends.', 'It ends.', 'says “not” or the like 0 times, and said so 1'],
])('%s is told of', async (_what, before, after, said) => {
  expect(await told(before, after)).toEqual([expect.stringContaining(said)]);
});

test.each([
  ['another wording', 'It does not end.', 'It never comes to an end.'],
  ['a mended slip', 'It is theres.', 'It is theirs.'],
])('%s is not', async (_what, before, after) => {
  expect(await told(before, after)).toEqual([]);
});
