import { describe, expect, test } from 'vitest';
import type { Card } from '../../wire/card.ts';
import { previewText } from './preview-text.ts';

const card = {
  title: 'Article',
  summary: 'In short',
  text: { lang: 'ar', dir: 'rtl' },
  sections: [
    { id: 'one', aliases: ['old'], title: 'One', summary: 'First', url: '' },
    { id: 'two', aliases: [], title: 'Two', summary: '', url: '' },
  ],
} as Partial<Card>;
const own = { note: '', lang: 'ar', dir: 'rtl' };

describe('a preview says', () => {
  test.each([
    [undefined, { title: 'Article', summary: 'In short', ...own }],
    ['one', { title: 'One', summary: 'First', ...own }],
    ['old', { title: 'One', summary: 'First', ...own }],
    ['two', { title: 'Two', summary: 'In short', ...own }],
    ['gone', { title: 'Article', summary: 'In short', ...own }],
  ])('of the section %s', (section, text) => {
    expect(previewText(card, section)).toEqual(text);
  });

  test.each([
    [undefined, 'Of all'],
    ['one', 'Of one'],
    ['two', 'Of all'],
    ['gone', 'Of all'],
  ])('what has to be known of the words it shows, of the section %s', (section, note) => {
    const sections = card.sections?.map((one) => ({ ...one, ...(one.summary && { note: 'Of one' }) }));
    expect(previewText({ ...card, note: 'Of all', sections }, section)?.note).toBe(note);
  });

  test.each([undefined, null, {}, { title: '' }])('nothing of %j', (none) => {
    expect(previewText(none)).toBeUndefined();
  });

  test.each([
    [
      { title: 'A', summary: {} },
      { title: 'A', summary: '' },
    ],
    [{ title: ['A'], summary: 'B' }, undefined],
    [
      { title: 'A', sections: 'one' },
      { title: 'A', summary: '' },
    ],
    [
      { title: 'A', sections: [null, 7, { id: 'one', title: 'One' }] },
      { title: 'One', summary: '' },
    ],
    [
      { title: 'A', sections: [{ id: 'x', aliases: 'one' }], text: 7 },
      { title: 'A', summary: '' },
    ],
  ])('only strings, of %j', (odd, text) => {
    expect(previewText(odd as never, 'one')).toEqual(text && { ...text, note: '', lang: '', dir: 'auto' });
  });

  test('what there is, when the rest is missing', () => {
    expect(previewText({ title: 'Article' })).toEqual({
      title: 'Article',
      summary: '',
      note: '',
      lang: '',
      dir: 'auto',
    });
  });
});
