import { expect, test } from 'vitest';
import { attributes, html, type Part } from './html.ts';

test.each<[string, Part, string]>([
  ['text', `<b> & "c" 'd'`, '&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;'],
  ['a number', 3, '3'],
  ['markup', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
  ['a list', ['a', html`<br />`, ['b']], 'a<br />b'],
  ['nothing', undefined, ''],
  ['what does not hold', false, ''],
])('takes %s', (_, part, markup) => {
  expect(html`<p>${part}</p>`.markup).toBe(`<p>${markup}</p>`);
});

test('writes attributes', () => {
  expect(attributes({ href: '/a?b&"c', id: undefined, open: true, hidden: false }).markup).toBe(
    ' href="/a?b&amp;&quot;c" open',
  );
});
