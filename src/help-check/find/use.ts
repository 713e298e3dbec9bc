/** A link to the help centre, as a source file writes it. Places are offsets into the text, in UTF-16 code units. */
export interface Use {
  /** As written; possibly no id at all. */
  article: Written;
  section?: Written | undefined;
  /** The one language it asks for. */
  locale?: Written | undefined;
}

/** An id in a text. */
export interface Written {
  value: string;
  at: number;
}

/** A link whose target is only known when the program runs. */
export interface Unclear {
  at: number;
  /** What stands there. */
  part: 'article' | 'section' | 'locale';
}

/** What was found in a text. */
export interface Found {
  uses: Use[];
  unclear: Unclear[];
}

/** A value that stands in the text itself, or one that a program puts there. */
export type Value = { known: Written[] } | { known: undefined; at: number };

/** No value at all. */
export const NOTHING: Value = { known: [] };

/**
 * Adds the uses that values make together to what was found.
 *
 * @param article an empty list where none is named: nothing is added then
 */
export function addUses(found: Found, article: Value, section = NOTHING, locale = NOTHING): void {
  if (!article.known) {
    found.unclear.push({ at: article.at, part: 'article' });
    return;
  }
  // Which of several articles a section or language goes with is only known when the program runs.
  const several = article.known.length > 1;
  const sections = certain(found, section, 'section', several);
  const [locale0] = certain(found, locale, 'locale', true);
  for (const written of article.known)
    for (const one of sections.length > 0 ? sections : [undefined])
      found.uses.push({
        article: written,
        ...(one && one.value !== '' ? { section: one } : {}),
        ...(locale0 && locale0.value !== '' ? { locale: locale0 } : {}),
      });
}

function certain(found: Found, value: Value, part: Unclear['part'], onlyOne: boolean): Written[] {
  if (value.known && (value.known.length < 2 || !onlyOne)) return value.known;
  found.unclear.push({ at: value.known?.[0]?.at ?? (value.known ? 0 : value.at), part });
  return [];
}
