import { expect, test } from 'vitest';
import { answerRest } from './answer-rest.ts';
import { officeData, officeEngine, vocabularies } from '../testing/office.ts';
import { understand } from './understand/understand.ts';

const answer = (query: string, { locale = 'en', topic = '' } = {}) => {
  const { engine, asked } = officeEngine();
  const plan = understand(query, { locale, topic, vocabularies });
  return { asked, answer: answerRest(plan, { engine, data: officeData() }) };
};

test.each([
  ['en', 'replace xylophone', 'replace', 'xylophone'],
  ['en', 'who may borrow a projector xylophone', 'who may borrow a projector', 'xylophone'],
  ['en', 'заменить контрабас', 'заменить', 'контрабас'],
  ['ru', 'toner xylophone', 'toner', 'xylophone'],
])('%s: instead of %j offers %j', async (locale, typed, query, without) => {
  expect(await answer(typed, { locale }).answer).toEqual({ query, without: [without] });
});

test.each([
  ['the rest is in no title or question', 'keeper xylophone'],
  ['no title or question has all of the rest', 'paper toner xylophone'],
  ['there is no rest', 'sourdough starter'],
])('offers nothing when %s: %j', async (_case, query) => {
  expect(await answer(query).answer).toBeUndefined();
});

test('offers nothing when the topic has no answer to the rest', async () => {
  expect(await answer('replace xylophone', { topic: 'people' }).answer).toBeUndefined();
});

test('asks nobody when there is no rest', async () => {
  const { asked, answer: answered } = answer('sourdough starter');
  await answered;
  expect(asked).toEqual([]);
});

test('stops once it was aborted', async () => {
  const { engine } = officeEngine();
  const plan = understand('replace xylophone', { locale: 'en', vocabularies });
  const signal = AbortSignal.abort();
  await expect(answerRest(plan, { engine, data: officeData(), signal })).rejects.toThrow();
});
