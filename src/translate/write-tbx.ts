import { xmlWriter } from './xml.ts';

/** A name of the product in each language. */
export interface GlossaryEntry {
  id: string;
  names: Readonly<Record<string, string | undefined>>;
  /** Names it had before, by language. */
  older: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * Writes the names of the product as TBX (ISO 30042:2019, dialect TBX-Basic), which tools of translators take as glossary.
 *
 * @param locales the languages it shall hold, the source first
 */
export function writeTbx(
  entries: readonly GlossaryEntry[],
  locales: readonly string[],
  title: string,
): string {
  const { make, finish } = xmlWriter('urn:iso:std:iso:30042:ed-2', 'tbx');
  const header = make('tbxHeader', {}, [
    make('fileDesc', {}, [make('sourceDesc', {}, [make('p', {}, [title])])]),
  ]);
  const term = (name: string, status: string) =>
    make('termSec', {}, [
      make('term', {}, [name]),
      make('termNote', { type: 'administrativeStatus' }, [status]),
    ]);
  const concepts = entries.map(({ id, names, older }) =>
    make(
      'conceptEntry',
      { id },
      locales.flatMap((locale) => {
        const name = names[locale];
        if (name === undefined) return [];
        return [
          make('langSec', { 'xml:lang': locale }, [
            term(name, 'preferredTerm-admn-sts'),
            ...(older[locale] ?? []).map((old) => term(old, 'supersededTerm-admn-sts')),
          ]),
        ];
      }),
    ),
  );
  return finish({ type: 'TBX-Basic', style: 'dca', 'xml:lang': locales[0] ?? 'und' }, [
    header,
    make('text', {}, [make('body', {}, concepts)]),
  ]);
}
