/** What is typed before there is a field for it. */
export interface TypedAhead {
  text: string;
  /** Whether the reader thought better of it. */
  cancelled: boolean;
}

/** What of a key event counts here. */
export type TypedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * What a key adds to what was typed ahead.
 *
 * @returns undefined when the key is none of ours: then it does what it does anyway
 */
export function typeAhead({ text, cancelled }: TypedAhead, press: TypedKey): TypedAhead | undefined {
  const { key } = press;
  if (cancelled || press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  if (key === 'Escape') return { text, cancelled: true };
  if (key === 'Backspace') return { text: [...text].slice(0, -1).join(''), cancelled };
  return [...key].length === 1 ? { text: text + key, cancelled } : undefined;
}
