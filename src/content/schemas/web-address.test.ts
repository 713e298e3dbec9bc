import { expect, test } from 'vitest';
import { webAddress } from './parts.ts';

test.each([
  ['https://help.example', 'https://help.example'],
  ['http://help.example:8080/a?b=c#d', 'http://help.example:8080/a?b=c#d'],
  ['https://xn--80aaf0b.xn--p1ai', 'https://xn--80aaf0b.xn--p1ai'],
  ['https://справка.рф', 'https://xn--80aaf6awgf.xn--p1ai'],
  ['https://СПРАВКА.рф/статья?q=да', 'https://xn--80aaf6awgf.xn--p1ai/статья?q=да'],
])('%s is written as %s, and stays so', (url, written) => {
  expect(webAddress.parse(url)).toBe(written);
  expect(webAddress.parse(written)).toBe(written);
});

test.each([
  'javascript:alert(1)',
  'ftp://help.example',
  'help.example',
  'https://',
  'https://localhost',
  'https://127.0.0.1',
  'https://[::1]',
  'https://a b.example',
  'https://help.example\\@evil.example',
  'https://-a.example',
])('%s is refused', (url) => {
  expect(webAddress.safeParse(url).success).toBe(false);
});
