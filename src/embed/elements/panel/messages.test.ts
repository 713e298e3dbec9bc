import { describe, expect, test } from 'vitest';
import { readFrameMessage, readPanelMessage, wrap } from './messages.ts';

const strange = [
  undefined,
  null,
  0,
  'close',
  [],
  {},
  { type: 'close' },
  { type: 'ready', version: 'spravka:panel:2' },
  { type: 'welcome', version: 1 },
  wrap({ type: 'other' } as never),
];

describe('messages', () => {
  test.each([
    { type: 'close' } as const,
    { type: 'ready', article: 'a' } as const,
    { type: 'ready', article: undefined } as const,
  ])('of the frame arrive as they were said: %j', (message) => {
    expect(readFrameMessage(wrap(message))).toEqual(message);
  });

  test('of the panel arrive as they were said', () => {
    const message = { type: 'welcome', suggested: ['a', 'b'], focus: true } as const;
    expect(readPanelMessage(wrap({ ...message, suggested: ['a', 'b'] }))).toEqual(message);
  });

  test.each(strange)('of others are passed over: %j', (message) => {
    expect(readFrameMessage(message)).toBeUndefined();
    expect(readPanelMessage(message)).toBeUndefined();
  });

  test.each([
    [['../../../en/feed.xml?'], []],
    [['a/../../manifest', 'clear-cache'], ['clear-cache']],
    [
      ['a', 'b', 'a', 'a', 'a'],
      ['a', 'b'],
    ],
    [['A', '', ' a', 'a b', 'a.b', '__proto__'], []],
  ])('suggest ids, each once: %j', (suggested, ids) => {
    const message = readPanelMessage(wrap({ type: 'welcome', suggested, focus: false }));
    expect(message?.suggested).toEqual(ids);
  });

  test('are read for what they may hold, and no more', () => {
    const odd = { type: 'welcome', suggested: ['a', 1, null], focus: 'yes', more: 1 } as never;
    expect(readPanelMessage(wrap(odd))).toEqual({ type: 'welcome', suggested: ['a'], focus: false });
    expect(readPanelMessage(wrap({ type: 'welcome', suggested: 'a' } as never))?.suggested).toEqual([]);
    expect(readFrameMessage(wrap({ type: 'ready', article: 7 } as never))).toEqual({ type: 'ready' });
  });
});
