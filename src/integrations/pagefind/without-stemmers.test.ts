import { expect, test } from 'vitest';
import { withoutStemmers } from './without-stemmers.ts';

test('languages whose stems search knows need no stemmer; the others keep theirs', () => {
  const language = (hash: string, wasm: string | null) => ({ hash, wasm, page_count: 1 });
  const { entry, unused } = withoutStemmers(
    JSON.stringify({
      version: '1.6.0',
      languages: { en: language('en_1', 'en'), fr: language('fr_1', 'fr'), zh: language('zh_1', null) },
    }),
  );
  expect(JSON.parse(entry)).toEqual({
    version: '1.6.0',
    languages: { en: language('en_1', null), fr: language('fr_1', 'fr'), zh: language('zh_1', null) },
  });
  expect(unused).toEqual(['wasm.en.pagefind']);
});
