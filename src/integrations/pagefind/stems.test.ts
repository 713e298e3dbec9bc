import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchRules } from '../../languages/search.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';
import { withoutAccents } from '../../languages/without-accents.ts';
import { tokenize } from '../../search/text/tokenize.ts';
import { commonWords } from './common-words.ts';
import { createIndex } from './create-index.ts';

/** The content whose words are compared, and the languages that are indexed by their stems. */
const ARTICLES = 'content/articles';
const STEMMED = { de: /^[a-zäöüß]+$/, en: /^[a-z]+$/, ru: /^[а-яё]+$/ };
const SIGNATURE = 'pagefind_dcd'.length;

test.each(Object.entries(STEMMED))(
  'stems of %s are those that the index is made with',
  { timeout: 60_000 },
  async (locale, letters) => {
    const words = [...new Set([...contentWords(locale), ...commonWords(locale)])]
      .filter((word) => letters.test(word))
      .map(withoutAccents);
    expect(words.length).toBeGreaterThan(5000);
    const indexed = await indexedWords(locale, words);
    const { stem, indexStem = stem } = searchRules(locale);
    const strange = (of: (word: string) => string) => words.filter((word) => !indexed.has(of(word)));
    expect(strange(indexStem)).toEqual([]);
    expect(strange(textAnalysis(locale).stem)).toEqual([]);
  },
);

function contentWords(locale: string): string[] {
  return readdirSync(ARTICLES).flatMap((article) =>
    readdirSync(`${ARTICLES}/${article}`)
      .filter((file) => file === `${locale}.mdx` || file === `aliases.${locale}.txt`)
      .flatMap((file) => tokenize(readFileSync(`${ARTICLES}/${article}/${file}`, 'utf8'))),
  );
}

/** What Pagefind keeps of words: every text of a file of its index, which is CBOR. */
async function indexedWords(language: string, words: readonly string[]): Promise<Set<string>> {
  const index = await createIndex();
  await index.addCustomRecord({ url: '/', content: words.join(' '), language });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const texts = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => textsOf(gunzipSync(content).subarray(SIGNATURE)));
  return new Set(texts);
}

/** The texts in CBOR (RFC 8949, section 3): every item begins with its kind in three bits and its size in five. */
function textsOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = view.getUint8(at++);
    const [kind, short] = [first >> 5, first & 31];
    const wide = short - 24;
    const size = wide < 0 || short === 31 ? short : sizeAt(at, wide);
    at += wide >= 0 && short !== 31 ? 2 ** wide : 0;
    if (kind === 3) texts.push(new TextDecoder().decode(bytes.subarray(at, at + size)));
    if (kind === 2 || kind === 3) at += size;
  }
  return texts;

  function sizeAt(place: number, width: number): number {
    if (width === 0) return view.getUint8(place);
    return width === 1 ? view.getUint16(place) : view.getUint32(place);
  }
}
