import { describe, expect, test } from 'vitest';
import { readXliff } from './read-xliff.ts';

const MATCH = (type: string, said: string) =>
  `<mtc:matches><mtc:match ref="#s" type="${type}" origin="A machine"><source>Save</source><target>${said}</target></mtc:match></mtc:matches>`;
const segment = (target: string, attributes = 'state="translated"') =>
  `<segment ${attributes}><source>Save <ph id="1"/></source><target>${target}</target></segment>`;

/** Reads a file of one text. */
function read(unit: string) {
  const { articles } = readXliff(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:its="http://www.w3.org/2005/11/its" version="2.1" srcLang="en" trgLang="pl"><file id="alpha"><group id="remove"><unit id="remove.1">${unit}</unit></group></file></xliff>`,
  );
  return articles[0]?.sections[0]?.segments[0];
}

describe('a text', () => {
  test.each([
    [
      'is a machine’s by our own mark',
      segment('Zapisz', 'state="translated" subState="spravka:machine"'),
      true,
    ],
    [
      'is one by a candidate that says the same, placeholders included',
      `${MATCH('mt', 'Zapisz <ph id="1"/>')}${segment('Zapisz  <ph id="1"/>')}`,
      true,
    ],
    ['is none where somebody rewrote the candidate', `${MATCH('mt', 'Zapisz')}${segment('Zachowaj')}`, false],
    ['is none by a candidate of a memory', `${MATCH('tm', 'Zapisz')}${segment('Zapisz')}`, false],
    [
      'is one where a tool says how sure a machine was',
      segment('<mrk id="m" its:mtConfidence="0.8">Zapisz</mrk>'),
      true,
    ],
    ['is a person’s without a mark', segment('Zapisz'), false],
    [
      'that is not translated is nobody’s',
      `${MATCH('mt', '')}<segment><source>Save</source></segment>`,
      false,
    ],
  ])('%s', (_, unit, byMachine) => {
    expect(read(unit)?.byMachine).toBe(byMachine);
  });
});
