/** The same text without its letters: places behind it stay where they are. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
