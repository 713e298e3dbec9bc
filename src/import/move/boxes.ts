/** Our box for what others call it. */
const BOXES: Readonly<Record<string, 'Note' | 'Tip' | 'Warning' | 'Loss'>> = {
  note: 'Note',
  info: 'Note',
  information: 'Note',
  abstract: 'Note',
  example: 'Note',
  question: 'Note',
  quote: 'Note',
  seealso: 'Note',
  tip: 'Tip',
  hint: 'Tip',
  success: 'Tip',
  check: 'Tip',
  warning: 'Warning',
  caution: 'Warning',
  attention: 'Warning',
  important: 'Warning',
  danger: 'Loss',
  error: 'Loss',
  failure: 'Loss',
  bug: 'Loss',
};

/** The component for a box of another system; undefined where it is none. */
export function boxOf(name: string): string | undefined {
  const small = name.toLowerCase();
  return Object.hasOwn(BOXES, small) ? BOXES[small] : undefined;
}
