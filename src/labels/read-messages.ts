import { getProperties } from 'properties-file';
import { readAndroidStrings } from './formats/android-strings.ts';
import { readAppleStrings } from './formats/apple-strings.ts';
import { readJson } from './formats/json.ts';
import { readPo } from './formats/po.ts';
import { readXliff } from './formats/xliff.ts';
import { MessagesRefused, type Messages } from './messages.ts';

/** A reader for each ending of a file's name. */
const READERS: Readonly<Record<string, (text: string, locale: string) => Map<string, string>>> = {
  json: readJson,
  xcstrings: readJson,
  po: readPo,
  pot: readPo,
  xlf: readXliff,
  xliff: readXliff,
  xml: readAndroidStrings,
  strings: readAppleStrings,
  properties: (text) => new Map(Object.entries(getProperties(text))),
};

/**
 * Reads a product's message file.
 *
 * @param file its name, whose ending tells the format
 * @param text what is in it
 * @param locale whose texts are wanted, of a file that holds several
 * @throws MessagesRefused when the format is not known, the file is broken or says nothing
 */
export function readMessages(file: string, text: string, locale: string): Messages {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!read)
    throw new MessagesRefused(
      `${file} is in no form that is known here. Give one of: ${Object.keys(READERS).join(', ')}.`,
    );
  const messages = attempt(file, () => read(text, locale));
  if (messages.size === 0) throw new MessagesRefused(`${file} holds no messages in "${locale}".`);
  return messages;
}

function attempt(file: string, read: () => Messages): Messages {
  try {
    return read();
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new MessagesRefused(`${file} cannot be read: ${why}`, { cause: error });
  }
}
