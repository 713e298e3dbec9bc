import type { Element } from '@xmldom/xmldom';
import type { Piece } from './pieces.ts';
import { BY_MACHINE, type Segment, type SegmentCode, type TranslationFile } from './translation-file.ts';
import { xmlWriter, type Child } from './xml.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Ids of XLIFF are words without `@`; those of sections never begin with a line. */
export const partName = (id: string): string => id.replace(/^@/, '_');

/** The note that holds the fingerprint of a section’s translation. */
export const MADE_FROM = 'made-from';

/**
 * Writes XLIFF 2.0 (https://docs.oasis-open.org/xliff/xliff-core/v2.0/): an article is a `<file>`, a section a `<group>`, a
 * text a `<unit>` of one segment.
 */
export function writeXliff({ sourceLocale, targetLocale, articles }: TranslationFile): string {
  const { make, finish } = xmlWriter(NAMESPACE, 'xliff');

  const inline = (pieces: readonly Piece[], codes: readonly SegmentCode[]): Child[] => {
    const attributesOf = new Map(codes.map((code) => [code.id, codeAttributes(code)]));
    const open: Child[][] = [[]];
    const ids: string[] = [];
    for (const piece of pieces) {
      const level = open.at(-1) ?? [];
      if (typeof piece === 'string') level.push(piece);
      else if (piece.at === 'whole') level.push(make('ph', { id: piece.id, ...attributesOf.get(piece.id) }));
      else if (piece.at === 'start') {
        open.push([]);
        ids.push(piece.id);
      } else {
        const id = ids.pop() ?? piece.id;
        const { equiv, disp, ...others } = attributesOf.get(id) ?? {};
        open.at(-2)?.push(make('pc', { id, ...others, equivStart: equiv, dispStart: disp }, open.pop()));
      }
    }
    return open[0] ?? [];
  };

  const unit = (segment: Segment, section: string): Element => {
    const { id, source, target, state, byMachine, codes, notes } = segment;
    const segmentElement = make('segment', { state, subState: byMachine ? BY_MACHINE : undefined }, [
      make('source', {}, inline(source, codes)),
      ...(target ? [make('target', {}, inline(target, codes))] : []),
    ]);
    const told = notes.map((text) => make('note', { category: 'context' }, [text]));
    return make('unit', { id: `${section}.${id}` }, [
      ...(told.length > 0 ? [make('notes', {}, told)] : []),
      segmentElement,
    ]);
  };

  const files = articles.map(({ id, original, sections }) =>
    make(
      'file',
      { id, original, 'xml:space': 'preserve' },
      sections.map((section) =>
        make('group', { id: partName(section.id), name: section.title || undefined }, [
          ...(section.madeFrom === undefined
            ? []
            : [make('notes', {}, [make('note', { category: MADE_FROM }, [section.madeFrom])])]),
          ...section.segments.map((segment) => unit(segment, partName(section.id))),
        ]),
      ),
    ),
  );
  return finish({ version: '2.0', srcLang: sourceLocale, trgLang: targetLocale }, files);
}

/** What each kind of code may be done with; types are those that XLIFF knows. */
function codeAttributes({ kind, key, shown }: SegmentCode): Record<string, string | undefined> {
  const fixed = { canCopy: 'yes', canDelete: 'no', equiv: key, disp: shown };
  switch (kind) {
    case 'emphasis':
      return {
        type: 'fmt',
        subType: key === 'strong' ? 'xlf:b' : key === 'emphasis' ? 'xlf:i' : undefined,
        canDelete: 'yes',
        equiv: key,
      };
    case 'link':
      return { ...fixed, type: 'link' };
    case 'picture':
      return { ...fixed, type: 'image' };
    case 'term':
      return { ...fixed, type: 'ui' };
    case 'fact':
    case 'code':
    case 'other':
      return { ...fixed, type: 'other' };
  }
}
