import { present } from '../../../core/present.ts';
import { expect, test } from 'vitest';
import type { FoundPage } from '../../engine/engine.ts';
import { vocabularies } from '../../testing/office.ts';
import { understand } from '../understand/understand.ts';
import type { ScoredLine } from './judge.ts';
import { rankSections } from './rank-sections.ts';

const page = (...sections: [id: string, title: string, text: string][]) =>
  ({
    outline: sections.map(([id, title, text]) => ({ id, title, text, opening: text.split('. ')[0] ?? '' })),
  }) as FoundPage;

const PRINTER = page(
  ['load', 'Load paper', 'Open the drawer of the printer. Put thick paper in.'],
  ['toner', 'Replace the toner', 'Open the printer. Take the cartridge out.'],
  ['help', 'Nothing helps', 'Write to the desk. Tell whether the printer is pale or the drawer is stuck.'],
);

const line = (section: string, score: number, stems: string[] = []): ScoredLine => ({
  line: { kind: 'question', text: '', section, answer: '', stems },
  score,
});

const ranked = (query: string, lines: ScoredLine[] = [], of = PRINTER) =>
  rankSections(
    understand(query, { locale: 'en', vocabularies }),
    lines,
    of,
    present(vocabularies[0], 'the words of the office'),
  );

test.each([
  ['the heading has the word', 'toner', 'toner'],
  ['only the text has it', 'cartridge', 'toner'],
  ['a word of every section says nothing', 'printer paper', 'load'],
  ['a synonym is in the heading', 'swap', 'toner'],
  ['a slip', 'tonre', 'toner'],
  ['more of the query', 'stuck pale', 'help'],
])('the best section where %s: %s', (_, query, best) => {
  expect(ranked(query)[0]?.id).toBe(best);
});

test('a line near the query counts beside the words of the text', () => {
  expect(ranked('paper', [line('help', 0.2)])[0]?.id).toBe('load');
  expect(ranked('paper', [line('help', 2)])[0]?.id).toBe('help');
});

test('a word speaks for the section that most of the lines with it are about', () => {
  const lines = [line('load', 0.5, ['drawer']), line('help', 0.5, ['drawer']), line('help', 0.4, ['drawer'])];
  expect(ranked('drawer', lines)[0]?.id).toBe('help');
});

test('sections without a word of the query and without a line are left out', () => {
  expect(ranked('cartridge').map(({ id }) => id)).toEqual(['toner']);
  expect(ranked('cartridge', [line('load', 0.1)]).map(({ id }) => id)).toEqual(['toner', 'load']);
});

test('a long section is not better for being long', () => {
  const long = page(
    ['short', 'A', 'Pale print. Open the drawer.'],
    ['long', 'B', `Pale print. ${'Write to the desk. '.repeat(30)}`],
  );
  expect(ranked('pale', [], long)[0]?.id).toBe('short');
});

test('a page without sections has none', () => {
  expect(ranked('toner', [], page())).toEqual([]);
});
