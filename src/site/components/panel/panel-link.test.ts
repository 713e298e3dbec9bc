import { describe, expect, test } from 'vitest';
import { panelLink } from './panel-link.ts';

describe('a link on a page of the panel', () => {
  const root = 'https://help.example/x/';
  test.each([
    ['en/articles/a-b/', 'embed/v1/panel/en/a-b/'],
    ['pt-BR/articles/a/#one', 'embed/v1/panel/pt-BR/a/#one'],
    ['embed/v1/panel/en/', 'embed/v1/panel/en/'],
    ['embed/v1/panel/en/a/#one', 'embed/v1/panel/en/a/#one'],
  ])('%s stays inside, at %s', (href, inside) => {
    expect(panelLink(root + href, root)).toBe(root + inside);
  });

  test.each([
    `${root}en/faq/`,
    `${root}en/articles/a.md`,
    `${root}en/articles/a/more/`,
    `${root}en/search/?q=a`,
    'https://help.example/en/articles/a/',
    'https://other.example/x/en/articles/a/',
    'mailto:a@help.example',
    '',
  ])('%s leads out', (href) => {
    expect(panelLink(href, root)).toBeUndefined();
  });
});
