import { po } from 'gettext-parser';

/** Reads a PO file: the translation of a text, or the text itself where there is none; a plural by its forms. */
export function readPo(text: string): Map<string, string> {
  const { translations } = po.parse(text);
  const found = new Map<string, string>();
  for (const [context, entries] of Object.entries(translations))
    for (const { msgid, msgstr } of Object.values(entries)) {
      if (msgid === '') continue;
      const key = context === '' ? msgid : `${context}|${msgid}`;
      msgstr.forEach((said, index) => found.set(index === 0 ? key : `${key}[${index}]`, said || msgid));
    }
  return found;
}
