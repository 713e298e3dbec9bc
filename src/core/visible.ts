/**
 * Text from content, safe to print: control characters could move the cursor, recolour the terminal or start a second
 * line that looks like a message of ours.
 */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) =>
    character === '\n' ? ' ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
