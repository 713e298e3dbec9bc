import { expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { createHelpCentre } from '../../content/help-centre/create-help-centre.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { ENGINE, settlePaths } from '../../project/paths.ts';
import { readContentTests } from './content-tests.ts';

/** The help centre that `npm test` was told of, else the engine's own. */
const { paths } = settlePaths({ env: process.env, here: ENGINE });
const { ids, questions } = readContentTests(paths.root);
const { content } = await readContent(paths.root);
const help = createHelpCentre(content);

test('every id that others link to leads to an answer', () => {
  const lost = ids.filter((target) => {
    const [id = '', section] = target.split('#');
    const record = help.articles.get(id);
    if (!record) return true;
    if (section === undefined || record.meta.retired) return false;
    const { sections } = help.answering(record.meta.sourceLocale, id);
    return !sections.some((one) => one.id === section) && !(section in (record.meta.sectionAliases ?? {}));
  });
  expect(lost).toEqual([]);
});

test('every question that people ask is listed by the one article, and section, that answers it', () => {
  const homesOf = (locale: string, question: string) =>
    [...content.articles.values()].flatMap(({ id, translations, aliases }) => {
      const shown = (translations.get(locale)?.value.questions ?? []).map(({ ask, section }) => ({
        ask,
        section,
      }));
      const found = (aliases.get(locale)?.aliases ?? []).map(({ text, section }) => ({ ask: text, section }));
      return [...shown, ...found].flatMap(({ ask, section }) =>
        ask === question ? [section ? `${id}#${section}` : id] : [],
      );
    });
  const wrong = questions
    .map(({ locale, question, article }) => ({ question, article, listed: homesOf(locale, question) }))
    // A row without a section leaves it to the article which of its sections answers.
    .filter(({ article, listed: [home = '', ...more] }) => {
      const named = article.includes('#') ? home : home.split('#')[0];
      return more.length > 0 || named !== article;
    });
  expect(wrong).toEqual([]);
});

test('a row that is not of its form is named', async () => {
  await using project = await createSampleProject();
  expect(readContentTests(project.root)).toEqual({ ids: [], questions: [] });
  await project.write('content/tests/questions.tsv', '# ours\nlang\tquestion\tarticle\nen\tHow?\n');
  expect(() => readContentTests(project.root)).toThrow(/questions\.tsv:3: a row has three columns. Fix:/);
  await project.write('content/tests/ids.txt', '# kept\nalpha\n\nbeta#steps\n');
  await project.write('content/tests/questions.tsv', 'lang\tquestion\tarticle\nen\tHow?\talpha\n');
  expect(readContentTests(project.root)).toEqual({
    ids: ['alpha', 'beta#steps'],
    questions: [{ locale: 'en', question: 'How?', article: 'alpha' }],
  });
});
