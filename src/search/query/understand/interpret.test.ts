import { expect, test } from 'vitest';
import { officeData } from '../../testing/office.ts';
import { interpret } from './interpret.ts';

/** What is fetched besides the words of the reader's language. */
async function fetchedFor(query: string, locale = 'en', network = true) {
  const office = officeData();
  const fetched: string[] = [];
  const fetch = async <T>(what: string, data: Promise<T>) => {
    fetched.push(what);
    if (!network) throw new Error('There is no network.');
    return data;
  };
  const plan = await interpret(
    query,
    { locale },
    {
      vocabulary: office.vocabulary,
      vocabularies: (first) => fetch('others', office.vocabularies(first)),
      wordLists: (locales) => fetch('lists', office.wordLists(locales)),
    },
  );
  return { fetched, plan };
}

test.each([
  ['whose words are all in the texts', 'en', 'how do I replace the toner', []],
  ['that is being typed', 'en', 'project', []],
  ['in quotation marks', 'en', '"replace the toner"', []],
  ['that has not been typed', 'en', ' ', []],
  ['with a word in no text', 'en', 'toner xylophone', ['others']],
  ['with a slip', 'en', 'tonre', ['others', 'lists']],
  ['in the other language', 'en', 'заменить картридж', ['others']],
  ['typed on the other keyboard', 'ru', 'rfhnhbl;', ['others']],
  ['with a word in other letters', 'ru', 'заменить toner', ['others']],
])('for a query %s (%s: %j) are fetched: %j', async (_case, locale, query, wanted) => {
  expect((await fetchedFor(query, locale)).fetched).toEqual(wanted);
});

test('where the words of other languages cannot be had, the own ones have to do', async () => {
  const { plan } = await fetchedFor('toner xylophone', 'en', false);
  expect(plan).toMatchObject({ queryLocale: 'en', dropped: ['xylophone'] });
  expect(plan.terms?.map(({ typed }) => typed)).toEqual(['toner']);
});
