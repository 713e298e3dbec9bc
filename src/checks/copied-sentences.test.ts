import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Content } from '../content/reader/content.ts';
import { readContent } from '../content/reader/read-content.ts';
import { readerTexts } from './texts/reader-texts.ts';
import { sharedRuns } from './texts/shared-runs.ts';
import { eachWord, wordHashes } from './texts/word-hashes.ts';

/** Seven words in a row can be the only way to say a thing; eight are a sentence. */
const COPIED = 8;

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The pages the articles were written from lie beside the project where it is written, and nowhere else. */
const sourcesFolder = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));

/** Stands in for the sources where they are not, so that the comparison itself is always tested. */
const FIXTURE = [
  '## How do I open the door at the back of the shop?',
  'Take the small brass key from the hook and turn it twice to the left.',
].join('\n');

const files = existsSync(sourcesFolder) ? readdirSync(sourcesFolder).sort() : [];
const sources =
  files.length > 0
    ? files.map((file) => ({ name: file, text: readFileSync(`${sourcesFolder}${file}`, 'utf8') }))
    : [{ name: 'the fixture of this test (no sources lie beside the project)', text: FIXTURE }];

/** Runs of words that stand in a source and in a text, but for what is allowed to be the same. */
function copiedFrom(
  source: string,
  texts: readonly { file: string; text: string }[],
  allowed: readonly string[],
): string[] {
  const hashed = [source, ...texts.map(({ text }) => text)].map((text) => wordHashes([{ text }]));
  const fine = allowed.map((text) => [...wordHashes([{ text }])].join(' '));
  return [...sharedRuns(hashed, COPIED)].flatMap(({ first, second, secondStart, length }) => {
    const { file, text } = texts[second - 1] ?? { file: '', text: '' };
    const words = [...(hashed[second] ?? [])].slice(secondStart, secondStart + length).join(' ');
    if (first !== 0 || fine.some((known) => known.includes(words))) return [];
    return [`${file}: “${passage(text, secondStart, length)}”`];
  });
}

function passage(text: string, from: number, length: number): string {
  const offsets: [number, number][] = [];
  eachWord({ text }, (_, start, end) => offsets.push([start, end]));
  return text.slice(offsets[from]?.[0], offsets[from + length - 1]?.[1]);
}

/** Questions are asked as people ask them, labels are called as the product calls them, and sources by their titles. */
function allowedIn({ terms, articles, sources: named }: Content): string[] {
  const labels = [...terms.entries.values()].flatMap(({ label = {}, older = {} }) => [
    ...Object.values(label),
    ...Object.values(older).flat(),
  ]);
  const questions = [...articles.values()].flatMap(({ translations }) =>
    [...translations.values()].flatMap(({ value }) => (value.questions ?? []).map(({ ask }) => ask)),
  );
  const titles = [...named.entries.values()].flatMap(({ title = {} }) => Object.values(title));
  return [...labels, ...questions, ...titles].filter((text) => text !== undefined);
}

describe('no sentence is copied', () => {
  test.each(sources)('from $name', async ({ text }) => {
    const { content } = await readContent(root);
    const texts = [...readerTexts(content)];
    expect(texts.length).toBeGreaterThan(1000);
    expect(copiedFrom(text, texts, allowedIn(content))).toEqual([]);
  });

  test('which is told from what may be the same', () => {
    const question = 'How do I open the door at the back of the shop?';
    const texts = [
      { file: 'copied', text: 'First take the small brass key from the hook, and go.' },
      { file: 'reworded', text: 'The brass key hangs on a hook: two turns to the left open the door.' },
      { file: 'a question', text: question },
    ];
    expect(copiedFrom(FIXTURE, texts, [question])).toEqual([
      'copied: “take the small brass key from the hook, and”',
    ]);
  });
});
