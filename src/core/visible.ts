/**
 * Control characters could move the cursor, recolour the terminal or start a second line that looks like a message of
 * ours; format characters turn the direction of letters round or are not seen at all.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** What our own output is made of: lines (those of CSV end with CR and LF), columns and colours (ECMA-48, select graphic rendition). */
const OWN = /(\u001b\[[\d;]{0,12}m|(?:\r\n|[\n\t])+)/;

/** A command to a terminal (ECMA-48, control sequence), or a control character by itself; lines and tabs are text. */
const CONTROL = /(?:\u001b\[|\u009b)[0-?]{0,40}[ -/]{0,4}[@-~]|(?![\n\t])\p{Cc}/gu;

/**
 * Text of somebody else without what is no text: colours and other commands of a terminal it was copied from, and control
 * characters. Marks of direction and joiners stay: languages need them.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '');
}

/** As JSON and JavaScript write it: a file that holds it stays what it was. */
const escaped = (unseen: string) =>
  Array.from(
    { length: unseen.length },
    (_, at) => `\\u${unseen.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/**
 * Text from content, safe to print within a line.
 *
 * @returns what cannot be seen as `\u001b`, a line break as a space
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (unseen) => (unseen === '\n' ? ' ' : escaped(unseen)));
}

/**
 * A whole output, safe to print: all that is printed passes it, whoever wrote it. Lines, tabs and colours stay; where a
 * text of somebody else may hold those, it passes {@link visible} before.
 */
export function printable(output: string): string {
  return output
    .split(OWN)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(UNSEEN, escaped)))
    .join('');
}

/**
 * The same for what is never coloured, as all that goes wrong is: an error repeats what somebody typed or a file held,
 * and a colour in it is not ours.
 */
export function printableError(output: string): string {
  return output.replace(UNSEEN, (unseen) => (/[\n\t]/.test(unseen) ? unseen : escaped(unseen)));
}
