import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { contentQueries } from './content-queries.ts';

test('every title, question, keyword and alias is to lead to its article', async () => {
  await using project = await createSampleProject();
  await project.edit('content/articles/beta/en.mdx', 'questions:', 'keywords: [stop paying]\nquestions:');
  const { content } = await readContent(project.root);
  expect(
    contentQueries(content).filter(({ locale, accept }) => locale === 'en' && accept[0] === 'beta'),
  ).toEqual(
    [
      ['title', 'Close the account', 2],
      ['question', 'How do I close the account?', 7],
      ['keyword', 'stop paying', 5],
      ['alias', 'shut it all down', 1, 'aliases.en.txt'],
      ['alias', 'leave for good', 2, 'aliases.en.txt'],
      ['alias', 'no more bills', 3, 'aliases.en.txt'],
    ].map(([kind, query, line, name = 'en.mdx']) => ({
      place: `content/articles/beta/${name}:${line}`,
      locale: 'en',
      kind,
      query,
      accept: ['beta'],
      sections: kind === 'question' ? ['beta#part'] : [],
    })),
  );
});
