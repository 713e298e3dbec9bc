import { expect, test } from 'vitest';
import { afterStep, NEW_VISIT, visitRow, type VisitStep } from './visit-steps.ts';
import { visitSchema } from './visit.ts';

const read = (article: string): VisitStep => ({ kind: 'read', article });
const found = (first: string): VisitStep => ({ kind: 'searched', found: 'answers', first });
const near = (first: string): VisitStep => ({ kind: 'searched', found: 'near', first });
const nothing: VisitStep = { kind: 'searched', found: 'nothing' };
const opened = (place: number, article?: string): VisitStep => ({
  kind: 'opened',
  place,
  ...(article !== undefined && { article }),
});
const contacted: VisitStep = { kind: 'contacted' };
const many = <T>(times: number, one: T) => Array.from({ length: times }, () => one);

const cases: [what: string, steps: VisitStep[], row: object | undefined][] = [
  ['reading alone says nothing', [read('a'), read('b')], undefined],
  ['found, and not opened', [found('a')], { asked: 1, found: 'answers', article: 'a', contact: false }],
  [
    'found, and the third opened',
    [found('a'), opened(3, 'c'), read('c')],
    { asked: 1, found: 'answers', article: 'c', place: 3, contact: false },
  ],
  [
    'of two that were opened the last counts',
    [found('a'), opened(1, 'a'), opened(2, 'b')],
    { asked: 1, found: 'answers', article: 'b', place: 2, contact: false },
  ],
  [
    'not found, asked again and found',
    [nothing, found('b'), opened(1, 'b')],
    { asked: 2, found: 'answers', article: 'b', place: 1, contact: false },
  ],
  [
    'opened, and asked again in vain: the last search counts',
    [found('a'), opened(1, 'a'), read('a'), nothing, contacted],
    { asked: 2, found: 'nothing', article: 'a', contact: true },
  ],
  ['nothing found from a page that is no article', [nothing], { asked: 1, found: 'nothing', contact: false }],
  ['the nearest', [near('a')], { asked: 1, found: 'near', article: 'a', contact: false }],
  [
    'a line that is no article keeps what stood first',
    [found('a'), opened(1)],
    { asked: 1, found: 'answers', article: 'a', place: 1, contact: false },
  ],
  ['contact from an article', [read('a'), contacted], { asked: 0, article: 'a', contact: true }],
  ['contact at once', [contacted], { asked: 0, contact: true }],
  [
    'what is opened of a list from before leave was given',
    [opened(1, 'a'), contacted],
    { asked: 0, contact: true },
  ],
  ['many searches are five', many(9, nothing), { asked: 5, found: 'nothing', contact: false }],
  [
    'far places are one',
    [found('a'), opened(90, 'z')],
    { asked: 1, found: 'answers', article: 'z', place: 20, contact: false },
  ],
];

test.each(cases)('%s', (_what, steps, row) => {
  const sent = visitRow(steps.reduce(afterStep, NEW_VISIT), 'en');
  expect(sent).toEqual(row && { locale: 'en', ...row });
  if (sent) expect(visitSchema.parse(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
});
