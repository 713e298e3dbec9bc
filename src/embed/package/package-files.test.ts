import { describe, expect, test } from 'vitest';
import { sampleLabels } from '../../help-check/testing/sample-labels.ts';
import { liveArticle, sampleManifest } from '../../help-check/testing/sample-manifest.ts';
import { articleTypes } from './article-types.ts';
import { fillTemplate } from './fill-template.ts';
import { checkFiles, linksFiles } from './package-files.ts';
import { sampleCards } from './testing/sample-cards.ts';

const typesOf = (articles: typeof sampleManifest.articles) => articleTypes({ ...sampleManifest, articles });

describe('the types of articles', () => {
  test('name each article with its sections', () => {
    const types = articleTypes(sampleManifest);
    expect(types).toContain('"alpha": "remove" | "rehire";');
    expect(types).toContain('"gamma": never;');
    expect(types).toContain('type RetiredHelpArticle = "old-alpha";');
    expect(types).toContain('/** @deprecated Taken away on 2026-11-01; "alpha" has the answer now. */');
    expect(types).toContain('/** @deprecated This section is called "rehire" now. */');
  });

  test('are not ended or changed by what a title says', () => {
    const article = liveArticle('alpha', {});
    for (const text of Object.values(article.locales)) text.title = 'A */ declare\nconst x: @deprecated';
    const [comment] = /\/\*\* A .*/.exec(typesOf([article])) ?? [];
    expect(comment?.indexOf('*/')).toBe((comment?.length ?? 0) - 2);
    expect(comment).not.toContain('@deprecated');
  });

  test('pair sections of elements with their articles as long as compilers can bear it', () => {
    const articles = (count: number) =>
      Array.from({ length: count }, (_, number) => liveArticle(`a-${number}`, {}));
    expect(typesOf(articles(500))).toContain('[Article in HelpArticle]');
    expect(typesOf(articles(501))).not.toContain('[Article in HelpArticle]');
  });

  test('of an empty help centre allow nothing', () => {
    expect(typesOf([])).toContain('type RetiredHelpArticle = never;');
  });
});

describe('the files of the package', () => {
  const parts = {
    manifest: sampleManifest,
    cards: sampleCards,
    code: new Map([['index.js', '']]),
    declarations: new Map<string, string>(),
    readme: '{{name}} {{site}} {{article}}#{{section}} {{locale}} {{locales}} {{count}}',
    license: undefined,
  };

  test('come in one order', () => {
    const names = [...linksFiles(parts).keys()];
    expect(names).toEqual([...names].sort());
    expect(names).toContain('previews/pl.js');
    expect(names).not.toContain('LICENSE');
  });

  test('say the names of the product to help-check alone', () => {
    expect([...checkFiles({ ...parts, labels: sampleLabels }).keys()]).toContain('labels.json');
    expect([...linksFiles(parts).keys()]).not.toContain('labels.json');
  });

  test('have the README filled in', () => {
    expect(linksFiles(parts).get('README.md')).toBe(
      'help-links https://help.example/docs/ alpha#remove en en,pl 3',
    );
  });

  test('say nothing of when they were made', () => {
    const manifest = JSON.parse(linksFiles(parts).get('manifest.json') ?? '') as object;
    expect(Object.keys(manifest)).toEqual(Object.keys(sampleManifest).filter((key) => key !== 'builtAt'));
  });
});

test('a template that asks for what there is not is refused', () => {
  expect(() => fillTemplate('{{site}} {{sight}}', { site: 'x' })).toThrow(
    'asks for {{sight}}; known are site',
  );
});
