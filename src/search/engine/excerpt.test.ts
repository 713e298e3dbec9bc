import { expect, test } from 'vitest';
import { readExcerpt, withoutLead, type Segment } from './excerpt.ts';

/** Segments in short: found words in brackets. */
const short = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each([
  ['nothing found', 'nothing found'],
  ['', ''],
  ['the <mark>tray</mark> is full', 'the [tray] is full'],
  ['<mark>two</mark> <mark>words</mark>', '[two] [words]'],
  ['the «<mark>лоток</mark>» полон', 'the «[лоток]» полон'],
  ['the <mark>«tray»,</mark> they say', 'the «[tray]», they say'],
  ['<mark>e-mail</mark> works', '[e-mail] works'],
  ['<mark>…</mark> and', '… and'],
  ['5 &gt; 3 &lt; 4 & more &amp;', '5 > 3 < 4 & more &amp;'],
  ['&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>', '<img src=x onerror=alert(1)> <[b]>'],
  ['… goes on <mark>here</mark> …', '…goes on [here]…'],
  ['The end of it. …', 'The end of it.'],
])('reads %j', (html, wanted) => {
  expect(short(readExcerpt(html))).toBe(wanted);
});

test.each([
  ['Fill the tray. Open it.', 'Fill the tray', 'Open it.'],
  ['<mark>Fill</mark> the <mark>tray.</mark> Open the <mark>tray</mark>', 'Fill the tray', 'Open the [tray]'],
  ['5 years on. More', '5\u00a0years on', 'More'],
  ['Open it.', 'Fill the tray', 'Open it.'],
  ['Fill the tray', 'Fill the tray', ''],
  ['Which tray? Open it.', 'Which tray?', 'Open it.'],
  ['Fill the tray twice', 'Fill the tray', 'Fill the tray twice'],
])('drops from %j the title %j it begins with', (html, title, wanted) => {
  expect(short(withoutLead(readExcerpt(html), title))).toBe(wanted);
});
