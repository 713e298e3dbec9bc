import { expect, test } from 'vitest';
import { packCard, unpackCards } from '../index/search-data.ts';
import type { Card } from '../index/cards.ts';
import { cardsOf } from '../testing/office.ts';
import type { Answer, Hit } from './plan.ts';
import { unreadNote } from './unread-note.ts';

const NOTE = 'By a machine.';
const [tray] = cardsOf('en') as [Card];
const card = (...parts: string[]): Card => ({ ...tray, unread: { note: NOTE, parts } });
const part = { id: 'part', title: 'Part', url: '#part' };
const answer = (text: string, section?: Answer['section']): Answer => ({ text, section });
const hit = (more: Partial<Pick<Hit, 'answer' | 'sections'>>) =>
  ({ answer: undefined, sections: [], ...more }) as unknown as Hit;
const inPart = hit({ sections: [{ ...part, excerpt: [] }] });

test.each<[string, Card, Hit, boolean, string | undefined]>([
  ['people wrote all of it', tray, hit({}), false, undefined],
  ['the answer in short is unread', card('@opening'), hit({ answer: answer('Fill it.') }), false, NOTE],
  ['the answer is from a section that is', card('part'), hit({ answer: answer('Pull.', part) }), false, NOTE],
  ['only another part is', card('part'), hit({ answer: answer('Fill it.') }), false, undefined],
  [
    'the answer says so itself',
    card('@opening'),
    hit({ answer: answer(`It is (${NOTE})`) }),
    false,
    undefined,
  ],
  ['the brief is shown, and unread', card('@opening'), inPart, false, NOTE],
  ['the brief is shown, and was read', card('part'), inPart, false, undefined],
  ['an excerpt of a section that is unread', card('part'), inPart, true, NOTE],
  ['an excerpt of a section that was read', card('@opening'), inPart, true, undefined],
  ['an excerpt from anywhere', card('part'), hit({}), true, NOTE],
])('%s', (_what, of, shown, fromText, note) => {
  expect(unreadNote(of, shown, fromText)).toBe(note);
});

test('what nobody has read travels with the cards', () => {
  const cards = [card('@opening', 'part'), tray];
  const file = { topics: { things: 'Things' }, cards: cards.map(packCard) };
  expect(unpackCards(file, 'en', (article) => `/en/articles/${article}/`)).toEqual(cards);
});
