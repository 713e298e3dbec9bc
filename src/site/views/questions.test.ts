import { expect, test } from 'vitest';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { cardOf } from './embed/card.ts';
import { questionTopicPaths } from './paths.ts';
import { areQuestionsSplit, questionsIn, topicsOfQuestions } from './questions.ts';
import { faqData } from './structured-data.ts';

async function read(change?: (project: SampleProject) => Promise<void>) {
  await using project = await createSampleProject();
  await change?.(project);
  const { content } = await readContent(project.root);
  return createHelpCentre(content);
}

/** Gives an article many more questions, in every language. */
const ask = (count: number) => async (project: SampleProject) => {
  const more = Array.from(
    { length: count },
    (_, index) =>
      `  - { id: q-${index}, ask: Question ${index}?, answer: Answer ${index}., section: part }\n`,
  ).join('');
  for (const locale of ['en', 'pl'])
    await project.edit(`content/articles/beta/${locale}.mdx`, 'questions:\n', `questions:\n${more}`);
};

test('every question is shown with its written answer, once, and published as it is shown', async () => {
  const help = await read();
  const topics = questionsIn(help, 'en');
  expect(topics.map(({ category, questions }) => [category.id, questions.map(({ id }) => id)])).toEqual([
    ['people', ['remove-person', 'undo-removal', 'close-account']],
  ]);
  const [first] = topics[0]?.questions ?? [];
  expect(first).toMatchObject({
    ask: 'How do I remove a person?',
    answer: 'To remove somebody, open en: term.quoted → the person.',
    url: '/en/articles/alpha/#remove',
  });
  expect(faqData(help, topics)[0]?.mainEntity).toHaveLength(3);
  expect(faqData(help, topics)[0]?.mainEntity[0]).toMatchObject({
    name: first?.ask,
    acceptedAnswer: { text: first?.answer },
  });
});

test('up to 150 questions stand on one page', async () => {
  const help = await read(ask(147));
  expect(areQuestionsSplit(help)).toBe(false);
  expect(questionTopicPaths(help)).toEqual([]);
});

test('beyond that each topic has a page, and old anchors are known', async () => {
  const help = await read(ask(148));
  expect(areQuestionsSplit(help)).toBe(true);
  expect(questionTopicPaths(help)).toEqual([
    { params: { locale: 'en', topic: 'people' } },
    { params: { locale: 'pl', topic: 'people' } },
  ]);
  expect(topicsOfQuestions(help, 'pl')).toMatchObject({ 'remove-person': 'people', 'q-147': 'people' });
});

test('a card says of a section what its question is answered, and nothing where none is asked', async () => {
  const help = await read((project) =>
    project.append('content/articles/alpha/en.mdx', '\n## More [#more]\n\nText.\n'),
  );
  expect(cardOf(help, 'en', 'alpha').sections.map(({ id, summary }) => [id, summary])).toEqual([
    ['remove', 'To remove somebody, open en: term.quoted → the person.'],
    ['rehire', expect.stringMatching(/you can undo everything\.$/)],
    ['more', ''],
  ]);
});
