import { SaxesParser } from 'saxes';

/**
 * Reads string resources of Android: `<string name="save">Save</string>`; of plurals and lists each item by
 * `name.quantity` and `name.0`.
 *
 * @throws Error with a place when it is no XML
 */
export function readAndroidStrings(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const parser = new SaxesParser();
  let key: string | undefined;
  let group: string | undefined;
  let items = 0;
  let words = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'plurals' || name === 'string-array') [group, items] = [attributes['name'], 0];
    if (name === 'string') key = attributes['name'];
    if (name === 'item' && group !== undefined) key = `${group}.${attributes['quantity'] ?? String(items++)}`;
    if (name === 'string' || name === 'item') words = '';
  });
  const add = (said: string) => (words += said);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    if ((name === 'string' || name === 'item') && key !== undefined) {
      found.set(key, unescaped(words));
      key = undefined;
    }
    if (name === 'plurals' || name === 'string-array') group = undefined;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return found;
}

/** Android's own escapes, and quotes around a text that keeps its spaces. */
function unescaped(text: string): string {
  return text
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(['"@?\\])/g, '$1');
}
