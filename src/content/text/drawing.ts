import { escapeXml } from '../../core/escape-xml.ts';
import type { Place } from './place.ts';
import { present } from '../../core/present.ts';

/** A name of the product on a drawing: `{{dismiss}}` in its text stands for the label of the term `dismiss`. */
export interface NameOnDrawing extends Place {
  term: string;
}

const NAME = /\{\{\s*([^{}\s]+)\s*\}\}/g;
const FIRST_TAG = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** What a drawing (SVG) names, in order. One that names something is drawn anew in every language, in light and in dark. */
export function namesOnDrawing(svg: string): NameOnDrawing[] {
  const names: NameOnDrawing[] = [];
  for (const [index, text] of svg.split('\n').entries())
    for (const match of text.matchAll(NAME))
      names.push({ term: present(match[1], 'the name'), line: index + 1, column: match.index + 1 });
  return names;
}

/**
 * A drawing in one language.
 *
 * @param label what a term is called in it
 * @param style a style sheet for its classes
 */
export function fillDrawing(svg: string, label: (term: string) => string, style: string): string {
  return svg
    .replace(NAME, (_, term: string) => escapeXml(label(term)))
    .replace(FIRST_TAG, (tag) => `${tag}<style>${style}</style>`);
}
