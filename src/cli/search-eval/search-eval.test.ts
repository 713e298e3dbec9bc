import { describe, expect, test } from 'vitest';
import { belowFloors, readFloors } from './floors.ts';
import { readQueries } from './labelled-queries.ts';
import { readOptions, UsageError } from './read-options.ts';
import { rankOf, scoreGroups, scoreOf, type Answered } from './score.ts';
import { failuresTable, scoresTable } from './scores-table.ts';
import { shuffle } from './shuffle.ts';

const HEAD = 'lang\tkind\tquery\taccept';

describe('a labelled set', () => {
  const read = (...lines: string[]) => readQueries(lines.join('\n'), 'set.tsv', ['xx', 'yy']);

  test('is read row by row', () => {
    expect(read(HEAD, 'xx\ttypo\tfil trai\ttray, jam', '', '# a remark', 'yy\tnone\tmoon\t-')).toEqual([
      {
        place: 'set.tsv:2',
        locale: 'xx',
        kind: 'typo',
        query: 'fil trai',
        accept: ['tray', 'jam'],
        sections: [],
      },
      { place: 'set.tsv:5', locale: 'yy', kind: 'none', query: 'moon', accept: [], sections: [] },
    ]);
  });

  test('may come from an editor of another system', () => {
    expect(read(`\uFEFF${HEAD}\r`, 'xx\ttypo\tfil\ttray\r')).toHaveLength(1);
  });

  test.each([
    ['without names of columns', ['xx\ttypo\tfil\ttray'], 'set.tsv:1: the first line has to name'],
    ['of no lines', [''], 'set.tsv: the first line has to name'],
    ['with a row too short', [HEAD, 'xx\ttypo\tfil'], 'set.tsv:2: a row has four columns'],
    ['with an empty cell', [HEAD, 'xx\ttypo\tfil\t'], 'set.tsv:2: a row has four columns'],
    ['in another language', [HEAD, 'zz\ttypo\tfil\ttray'], 'set.tsv:2: the site has no language "zz"'],
  ])('%s is refused', (_case, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});

describe('the place of the first right result', () => {
  test.each([
    ['first', ['a', 'b'], ['a'], 1],
    ['third', ['a', 'b', 'c'], ['c', 'd'], 3],
    ['after one that came twice', ['a', 'a', 'b'], ['b'], 2],
    ['the better of two right ones', ['a', 'b', 'c'], ['c', 'b'], 2],
    ['not there', ['a'], ['b'], 0],
    ['not there, nor anything', [], ['b'], 0],
    ['nothing is right and nothing came', [], [], 1],
    ['nothing is right and something came', ['a'], [], 0],
  ])('%s', (_case, articles, accept, rank) => {
    expect(rankOf(articles, accept)).toBe(rank);
  });
});

test.each([
  [[], { queries: 0, success1: 0, success3: 0, mrr: 0 }],
  [[1, 1], { queries: 2, success1: 1, success3: 1, mrr: 1 }],
  [[1, 2, 4, 0], { queries: 4, success1: 0.25, success3: 0.5, mrr: (1 + 0.5 + 0.25) / 4 }],
  [[3], { queries: 1, success1: 0, success3: 1, mrr: 1 / 3 }],
])('places %j are worth %j', (ranks, score) => {
  expect(scoreOf(ranks)).toEqual(score);
});

const row = (locale: string, kind: string, site: string[], plain?: string[]): Answered => ({
  place: `set.tsv:${locale}-${kind}`,
  locale,
  kind,
  query: 'fil',
  accept: ['tray'],
  sections: [],
  tier: site.length > 0 ? 'answers' : 'nothing',
  section: undefined,
  site,
  ...(plain && { plain }),
});

const ANSWERED = [
  row('xx', 'typo', ['tray']),
  row('xx', 'natural', ['jam', 'tray'], ['tray']),
  row('yy', 'typo', []),
];

test('scores are summed up by language and kind, by language, by kind and in all', () => {
  const groups = scoreGroups(ANSWERED);
  expect(groups.map(({ locale, kind, site }) => [locale, kind, site.queries, site.success1])).toEqual([
    ['xx', 'typo', 1, 1],
    ['xx', 'natural', 1, 0],
    ['xx', undefined, 2, 0.5],
    ['yy', 'typo', 1, 0],
    ['yy', undefined, 1, 0],
    [undefined, 'typo', 2, 0.5],
    [undefined, 'natural', 1, 0],
    [undefined, undefined, 3, 1 / 3],
  ]);
  expect(groups.at(1)?.plain?.mrr).toBe(1);
  expect(groups.at(0)?.plain).toBeUndefined();
});

test('tables', () => {
  expect(scoresTable(scoreGroups(ANSWERED.slice(0, 1))).split('\n')[0]).toBe(
    'lang  kind  rows    @1    @3   MRR',
  );
  expect(
    scoresTable(scoreGroups(ANSWERED.slice(1, 2)))
      .split('\n')
      .slice(0, 2),
  ).toEqual([
    'lang  kind     rows    @1    @3   MRR  plain @1    @3   MRR',
    'xx    natural     1  0.00  1.00  0.50      1.00  1.00  1.00',
  ]);
  expect(failuresTable(ANSWERED)).toBe(
    [
      'row                 lang  kind     rank  tier     query  right  came',
      'set.tsv:xx-natural  xx    natural     2  answers  fil    tray   jam, tray',
      'set.tsv:yy-typo     yy    typo        -  nothing  fil    tray   -',
    ].join('\n'),
  );
});

describe('floors', () => {
  const floors = (kinds: Record<string, number>) => ({ success1: 0.3, success3: 0.6, kinds });

  test('hold', () => {
    expect(belowFloors(scoreGroups(ANSWERED), floors({ typo: 0.5, natural: 1 }))).toEqual([]);
  });

  test('tell what is below them, and which kind has none', () => {
    const said = belowFloors(scoreGroups(ANSWERED), { ...floors({ typo: 0.6 }), success1: 0.5 });
    expect(said).toEqual([
      'Success@3 of the kind typo is 0.500, below its floor of 0.6.',
      'The kind natural has no floor.',
      'Success@1 of all rows is 0.333, below its floor of 0.5.',
    ]);
  });

  test('are refused when they are no shares', () => {
    expect(() => readFloors('{"success1": 90, "success3": 1, "kinds": {}}', 'floors.json')).toThrow(
      'floors.json: ',
    );
  });
});

test('another order keeps every row, and is the same for the same seed', () => {
  const list = Array.from({ length: 50 }, (_, index) => index);
  expect(shuffle(list, 3)).toEqual(shuffle(list, 3));
  expect(shuffle(list, 3)).not.toEqual(list);
  expect(shuffle(list, 3)).not.toEqual(shuffle(list, 4));
  expect(shuffle(list, 3).sort((a, b) => a - b)).toEqual(list);
});

test('options', () => {
  expect(readOptions(['a.tsv', '--json', '--shuffle', '7'])).toEqual({
    files: ['a.tsv'],
    site: undefined,
    titles: false,
    json: true,
    plain: false,
    browser: false,
    failures: false,
    withoutAliases: false,
    shuffle: 7,
    help: false,
  });
  expect(readOptions(['--without-aliases']).withoutAliases).toBe(true);
  expect(() => readOptions(['--without-aliases', '--site', 'dist'])).toThrow(UsageError);
  expect(() => readOptions(['--shuffle', 'much'])).toThrow(UsageError);
  expect(() => readOptions(['--fast'])).toThrow(UsageError);
});
