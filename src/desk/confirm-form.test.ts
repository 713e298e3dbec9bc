import { expect, test } from 'vitest';
import { readConfirmation, type ConfirmRequest } from './confirm-form.ts';

const fields = (token: string) =>
  new URLSearchParams({ token, article: 'beta', locale: 'pl', section: 'part' });
const own: ConfirmRequest = {
  method: 'POST',
  headers: { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321', 'sec-fetch-site': 'same-origin' },
  fields: fields('secret'),
};
const headers = (more: ConfirmRequest['headers']) => ({ ...own, headers: { ...own.headers, ...more } });

test('a click on a page of this server is heard', () => {
  expect(readConfirmation(own, 'secret')).toEqual({ article: 'beta', locale: 'pl', section: 'part' });
  const whole = new URLSearchParams({ token: 'secret', article: 'beta', locale: 'pl' });
  expect(readConfirmation({ ...own, fields: whole }, 'secret')).toEqual({ article: 'beta', locale: 'pl' });
});

test.each<[string, ConfirmRequest, number]>([
  ['GET', { ...own, method: 'GET' }, 405],
  ['another site', headers({ origin: 'https://evil.example' }), 403],
  ['another port of this machine', headers({ origin: 'http://127.0.0.1:8080' }), 403],
  ['a sandboxed frame', headers({ origin: 'null' }), 403],
  ['a request without an origin', headers({ origin: undefined }), 403],
  ['a request without a host', headers({ host: undefined }), 403],
  ['what a browser calls cross-site', headers({ 'sec-fetch-site': 'cross-site' }), 403],
  ['a token of another start', { ...own, fields: fields('old') }, 403],
  ['no token', { ...own, fields: new URLSearchParams({ article: 'beta', locale: 'pl' }) }, 403],
])('%s is refused', (_who, request, status) => {
  expect(readConfirmation(request, 'secret')).toMatchObject({ status });
});
