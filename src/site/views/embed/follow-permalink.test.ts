import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compactScript } from './compact-script.ts';

// Exactly what stands on the page.
const script = compactScript(readFileSync(join(import.meta.dirname, 'follow-permalink.js'), 'utf8'));

interface Visit {
  /** What follows the path in the address. */
  asked?: string;
  /** The language chosen here before; `blocked` where storage throws. */
  saved?: string;
  browser?: string[];
  locales?: string[];
  renamed?: [string, string][];
}

const ORIGIN = 'https://help.example';

/** Where the page goes. */
function follow({ asked = '', saved, browser = [], locales = ['en', 'ru'], renamed = [] }: Visit): string {
  const address = new URL(`/base/go/a/${asked}`, ORIGIN);
  const links = locales.map((lang) => ({ lang, toString: () => `${ORIGIN}/base/${lang}/articles/a/` }));
  const gone: string[] = [];
  const surroundings = {
    document: { links, body: { dataset: { renamed: JSON.stringify(renamed) } } },
    location: {
      search: address.search,
      hash: address.hash,
      replace: (to: URL) => gone.push(to.href),
    },
    navigator: { languages: browser },
    localStorage: {
      getItem: () => {
        if (saved === 'blocked') throw new Error('denied');
        return saved ?? null;
      },
    },
  };
  runInNewContext(script, { ...surroundings, URL, URLSearchParams });
  expect(gone).toHaveLength(1);
  return (gone[0] ?? '').replace(`${ORIGIN}/base/`, '');
}

describe('the language', () => {
  test.each<[string, Visit, string]>([
    ['asked for', { asked: '?lang=ru', saved: 'en', browser: ['en'] }, 'ru'],
    ['asked for by a dialect of it', { asked: '?lang=ru-BY' }, 'ru'],
    ['asked for in capitals', { asked: '?lang=RU' }, 'ru'],
    ['chosen before', { saved: 'ru', browser: ['en'] }, 'ru'],
    ["first of the browser's", { browser: ['de', 'ru-RU', 'en'] }, 'ru'],
    ['first of the site, where none fits', { browser: ['de'] }, 'en'],
    ['first of the site, where nothing is known', {}, 'en'],
    ['chosen before, where the one asked for does not exist', { asked: '?lang=xx', saved: 'ru' }, 'ru'],
    ["the browser's, where the chosen one is gone", { saved: 'fr', browser: ['ru'] }, 'ru'],
    ["the browser's, where storage is blocked", { saved: 'blocked', browser: ['ru'] }, 'ru'],
    ['none, where the one asked for is empty', { asked: '?lang=', browser: ['ru'] }, 'ru'],
    ['the exact one before its relative', { asked: '?lang=pt-BR', locales: ['pt', 'pt-BR'] }, 'pt-BR'],
    ['a relative of the one asked for', { asked: '?lang=pt', locales: ['en', 'pt-BR'] }, 'pt-BR'],
    ['first of two that are asked for', { asked: '?lang=ru&lang=en' }, 'ru'],
    ['not an address', { asked: '?lang=//evil.example' }, 'en'],
    ['not a script', { asked: '?lang=javascript:alert(1)' }, 'en'],
    ['not a name that objects have', { asked: '?lang=constructor', saved: '__proto__' }, 'en'],
  ])('is the one %s', (_, visit, locale) => {
    expect(follow(visit).split('/')[0]).toBe(locale);
  });
});

describe('the rest of the address', () => {
  const renamed: [string, string][] = [['#old', '#new']];
  test.each([
    ['#rehire', '#rehire'],
    ['#old', '#new'],
    ['?lang=en#old', '#new'],
    ['?from=app&lang=en&x=1#rehire', '?from=app&x=1#rehire'],
    ['?q=a%26b#rehire', '?q=a%26b#rehire'],
    ['', ''],
    ['#', ''],
    ['?', ''],
    ['#constructor', '#constructor'],
    ['#__proto__', '#__proto__'],
    ['#%E0%A4%A', '#%E0%A4%A'],
    ['#"><img src=x>', '#%22%3E%3Cimg%20src=x%3E'],
    ['#//evil.example', '#//evil.example'],
    ['?//evil.example', '?%2F%2Fevil.example='],
    ['?@evil.example/', '?%40evil.example%2F='],
  ])('%j arrives as %j', (asked, arrives) => {
    expect(follow({ asked, renamed })).toBe(`en/articles/a/${arrives}`);
  });
});
