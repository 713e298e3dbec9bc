import { expect, test } from 'vitest';
import { kindOf, outputsTable } from './weigh-outputs.ts';

test.each([
  ['404.html', '404.html'],
  ['en/index.html', '<lang>/index.html'],
  ['en/faq/index.html', '<lang>/faq/index.html'],
  ['en/changes/2/index.html', '<lang>/changes/*/'],
  ['ru/articles/a/index.html', '<lang>/articles/*/'],
  ['en/topics/b/index.html', '<lang>/topics/*/'],
  ['go/a/index.html', 'go/*/'],
  ['embed/v1/manifest.json', 'embed/v1/manifest.json'],
  ['embed/v1/en/a.json', 'embed/v1/<lang>/*.json'],
  ['embed/v1/en/a.oembed.json', 'embed/v1/<lang>/*.oembed.json'],
  ['embed/v1/panel/en/a/index.html', 'embed/v1/panel/*/'],
  ['_astro/page.C4mq_Pa0.css', '_astro/*.css'],
  ['pagefind/index/en_1.pf_index', 'pagefind/*.pf_index'],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path, ['en', 'ru'])).toBe(kind);
});

test('the table has the heaviest kind first and how many files an article costs', () => {
  const outputs = [
    { path: 'en/articles/a/index.html', bytes: 20_000 },
    { path: 'ru/articles/a/index.html', bytes: 30_000 },
    { path: '404.html', bytes: 40_000 },
  ];
  expect(outputsTable(outputs, ['en', 'ru'], 2)).toBe(
    [
      'kind                files  most KB  mean KB',
      '404.html                1     40.0     40.0',
      '<lang>/articles/*/      2     30.0     25.0',
      '3 files: 1.5 an article and language.',
    ].join('\n'),
  );
});
