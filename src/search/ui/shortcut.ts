/** What of a key event decides whether it asks for search. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Whether a key press opens search: `/` outside fields, or anywhere Ctrl+K, on Apple's machines Cmd+K: there Ctrl+K
 * deletes to the end of the line.
 *
 * Keys are told by what they type, so that layouts which move letters (Dvorak, AZERTY) keep their own shortcuts.
 * Only where a layout has no such letter does the key's place decide: K by place when it types a letter outside
 * ASCII, and `/` by place when it types a full stop, as on Cyrillic layouts; outside fields that full stop would
 * be lost anyway. Shift is allowed with `/`, since some layouts need it there.
 *
 * @param typing whether the focus is in something that takes text, or `/` alone is not wanted
 * @param onApple whether it is one of Apple's machines
 */
export function asksForSearch(press: KeyPress, typing: boolean, onApple: boolean): boolean {
  const { key, code, altKey, shiftKey } = press;
  if (altKey || press.isComposing) return false;
  const [wanted, other] = onApple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (wanted || other)
    return wanted && !other && !shiftKey && (key === 'k' || key === 'K' || (code === 'KeyK' && key > '\x7f'));
  return !typing && (key === '/' || (code === 'Slash' && key === '.'));
}
