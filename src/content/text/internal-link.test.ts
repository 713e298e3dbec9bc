import { describe, expect, test } from 'vitest';
import { createRoutes } from '../../core/routes.ts';
import { parseInternalLink, resolveInternalLink } from './internal-link.ts';

describe('a link as written', () => {
  test.each([
    ['article:dismiss-user', { kind: 'article', id: 'dismiss-user', section: undefined }],
    ['article:dismiss-user#rehire', { kind: 'article', id: 'dismiss-user', section: 'rehire' }],
    ['article:#rehire', { kind: 'article', id: '', section: 'rehire' }],
    ['article:a#', { kind: 'article', id: 'a', section: '' }],
    ['article:a#b#c', { kind: 'article', id: 'a', section: 'b#c' }],
    ['page:faq', { kind: 'page', page: 'faq' }],
    ['page:home', { kind: 'page', page: 'home' }],
    ['page:FAQ', 'unknown'],
    ['page:', 'unknown'],
    ['page:constructor', 'unknown'],
    ['https://example.com/article:a', undefined],
    ['Article:a', undefined],
    ['#rehire', undefined],
    ['', undefined],
  ])('%j is %j', (url, link) => {
    expect(parseInternalLink(url)).toEqual(link);
  });
});

describe('its address', () => {
  const routes = createRoutes('/help');
  test.each([
    ['article:b', '/help/en/articles/b/'],
    ['article:b#c', '/help/en/articles/b/#c'],
    ['article:#c', '#c'],
    ['article:here#c', '#c'],
    ['article:here', '/help/en/articles/here/'],
    ['page:faq', '/help/en/faq/'],
    ['page:home', '/help/en/'],
    ['page:terms', '/help/en/terms/'],
    ['page:search', '/help/en/search/'],
  ])('of %s is %s', (url, address) => {
    const link = parseInternalLink(url);
    if (!link || link === 'unknown') throw new Error(`${url} is no internal link`);
    expect(resolveInternalLink(link, 'en', 'here', routes)).toBe(address);
  });
});
