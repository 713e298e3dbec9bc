import { expect, test } from 'vitest';
import type { Translator } from '../../i18n/translator.ts';
import { sayChange, type Change } from './changes.ts';

const t = Object.assign((key: string) => key, { set: (text: string) => text }) as unknown as Translator;
const part = (title: string | undefined) => ({ ids: [], title, url: '' });

test.each<[Change['what'], string | undefined, string]>([
  ['whole', undefined, 'changes.whole.'],
  ['checked', 'Nothing is new.', 'changes.checked. Nothing is new.'],
  [[part(undefined), part('B')], 'Renamed.', 'changes.sections changes.opening, B. Renamed.'],
])('%j, because "%s"', (what, why, said) => {
  expect(sayChange({ what, why } as Change, t)).toBe(said);
});
