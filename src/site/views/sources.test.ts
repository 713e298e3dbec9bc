import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { sourceList } from './sources.ts';

const COPIES = 'en: article.sourcesCopies';
const UNDATED = 'en: article.sourcesUndated';

async function listed(sources: Record<string, string>, tried = false) {
  await using project = await createSampleProject();
  const entry = ([id, rest]: [string, string]) =>
    `${id}:\n  title: Of ${id}\n  publisher: { en: A, pl: A }\n  language: en\n${rest}\n`;
  await project.edit(
    'content/sources.yaml',
    'handbook:',
    `${Object.entries(sources).map(entry).join('')}handbook:`,
  );
  const { content } = await readContent(project.root);
  const { note, sources: views } = sourceList(createHelpCentre(content), 'en', Object.keys(sources), tried);
  return { note, said: views.map(({ said }) => said) };
}

const copy = (seen: string, dated = 'null') => `  seen: ${seen}\n  read: copy\n  dated: ${dated}`;
const page = (seen: string, dated = 'null') => `  seen: ${seen}\n  dated: ${dated}`;

test.each([
  [
    'most are copies read on one day: said once, and of the others alone',
    {
      a: copy('2026-11-22'),
      b: copy('2026-11-22', '2026-10-01'),
      c: copy('2026-11-30'),
      d: page('2026-11-22'),
    },
    {
      note: [COPIES, UNDATED],
      said: [[], ['en: article.sourceDated'], ['en: article.sourceSeen'], ['en: article.sourceSeen']],
    },
  ],
  [
    'a single copy says it itself',
    { a: copy('2026-11-22', '2026-10-01') },
    {
      note: [],
      said: [['en: article.sourceCopy', 'en: article.sourceDated']],
    },
  ],
  [
    'a page read where it stands',
    { a: page('2026-11-22') },
    { note: [UNDATED], said: [['en: article.sourceSeen']] },
  ],
])('%s', async (_, sources, expected) => {
  expect(await listed(sources)).toEqual(expected);
});

test('where somebody tried it, no sentence above the list says that nobody did', async () => {
  const { note } = await listed({ a: copy('2026-11-22'), b: copy('2026-11-22') }, true);
  expect(note).toEqual([UNDATED]);
});
