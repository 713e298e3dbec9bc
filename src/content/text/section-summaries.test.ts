import { describe, expect, it } from 'vitest';
import { parseText } from './parsed-text.ts';

const first = (mdx: string) => parseText(`## Title [#here]\n\n${mdx}`).summaries().get('here');

describe('sectionSummaries', () => {
  it('takes the first paragraph of a section', () => {
    expect(first('One **bold** word.\n\nTwo.')).toEqual([['One ', 'bold', ' word.']]);
  });

  it('takes every step where a section begins with steps, without what comes of them', () => {
    expect(first('1. Open.\n\n   It opens.\n2. Close.')).toEqual([['Open.'], ['Close.']]);
  });

  it('keeps components, whose words depend on the content', () => {
    expect(first('Choose <Ui term="dismiss" />.')).toEqual([
      ['Choose ', expect.objectContaining({ name: 'Ui', attributes: { term: 'dismiss' } }), '.'],
    ]);
  });

  it('looks into a block that is labelled with a platform', () => {
    expect(first('<On platform="web">\n\nClick.\n\n</On>')).toEqual([['Click.']]);
  });

  it('passes over what says nothing by itself', () => {
    expect(first('<Claims fact="term" />\n\nThirty days.')).toEqual([['Thirty days.']]);
  });

  it('leaves out what stands before the first section, and sections without an id', () => {
    expect([...parseText('Opening.\n\n## No id\n\nText.').summaries().keys()]).toEqual([]);
  });
});
