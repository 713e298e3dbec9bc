import { expect, test } from 'vitest';
import { formerPage, formerPath } from './former-page.ts';

test.each([
  ['/hc/en-us/articles/360-Sign-in', '/', 'hc/en-us/articles/360-Sign-in/index.html'],
  ['/old/page.html', '/', 'old/page.html'],
  ['/help/a/', '/help/', 'a/index.html'],
  ['/hc/a', '/help/', undefined],
  ['/', '/', undefined],
  ['/a/../../b', '/', undefined],
  ['/a%20b', '/', 'a b/index.html'],
])('%s below %s is the file %s', (from, root, file) => {
  expect(formerPath(from, root)).toBe(file);
});

test('a page leads on without a script, and says where to', () => {
  const page = formerPage(
    { from: '/hc/1', to: '/en/articles/a/', locale: 'en', title: 'A <b>' },
    'https://help.example/en/articles/a/',
  );
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('content="0; url=/en/articles/a/"');
  expect(page).toContain('<a href="/en/articles/a/">A &lt;b&gt;</a>');
  expect(page).not.toContain('<script');
});
