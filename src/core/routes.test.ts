import { describe, expect, test } from 'vitest';
import { createRoutes, inLocale } from './routes.ts';

describe('addresses', () => {
  test.each(['/', '', '//'])('stand at the root for the base %j', (base) => {
    expect(createRoutes(base).home('en')).toBe('/en/');
  });
  test.each(['/help', 'help', '/help/', 'help/', '//help//'])('stand under the base %j', (base) => {
    expect(createRoutes(base).article('en', 'a', 'b')).toBe('/help/en/articles/a/#b');
  });

  const routes = createRoutes('/');
  test.each([
    [routes.root(), '/'],
    [routes.topic('en', 'people'), '/en/topics/people/'],
    [routes.topic('en', 'people', 2), '/en/topics/people/2/'],
    [routes.changes('en', 1), '/en/changes/'],
    [routes.changes('en', 2), '/en/changes/2/'],
    [routes.articleIds(), '/articles.txt'],
    [routes.article('pt-BR', 'a'), '/pt-BR/articles/a/'],
    [routes.article('en', 'a', ''), '/en/articles/a/'],
    [routes.articleMarkdown('en', 'a'), '/en/articles/a.md'],
    [routes.faq('en'), '/en/faq/'],
    [routes.faq('en', 'people'), '/en/faq/#people'],
    [routes.terms('en'), '/en/terms/'],
    [routes.terms('en', 'dismiss'), '/en/terms/#dismiss'],
    [routes.search('en'), '/en/search/'],
    [routes.search('en', 'a b&c=ё#'), '/en/search/?q=a%20b%26c%3D%D1%91%23'],
    [routes.notFound(), '/404.html'],
    [routes.searchIndex(), '/pagefind/'],
    [routes.sitemap(), '/sitemap-index.xml'],
    [routes.asset('favicon.svg'), '/favicon.svg'],
  ])('%s is %s', (made, wanted) => {
    expect(made).toBe(wanted);
  });
});

describe('the same page in another language', () => {
  test.each([
    ['/en/articles/a/', '/', '/de/articles/a/'],
    ['/en/', '/', '/de/'],
    ['/help/en/faq/', '/help', '/help/de/faq/'],
    ['/help/en/faq/', '/help/', '/help/de/faq/'],
    ['/404.html', '/', '/404.html'],
    ['/', '/', '/'],
    ['/english/', '/', '/english/'],
  ])('of %s under %s is %s', (path, base, wanted) => {
    expect(inLocale(path, 'de', ['en', 'de'], base)).toBe(wanted);
  });
});
