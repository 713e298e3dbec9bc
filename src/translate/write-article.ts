import type { Origin } from '../content/drift/section-states.ts';
import { HEAD, OPENING } from '../content/drift/tracked-parts.ts';
import type { ArticleSides, SectionSides, Side } from './article-sides.ts';
import { builtAlike } from './pair-units.ts';
import type { CodePoint, Piece } from './pieces.ts';
import type { TextUnit } from './text-unit.ts';
import { writePart } from './write-part.ts';
import type { MarkupOf } from './write-unit.ts';

/** What becomes of a section. */
export interface SectionPlan {
  section: SectionSides;
  wanted: ReadonlyMap<string, readonly Piece[]>;
  /** A text says something else than before. */
  touched: boolean;
  confirms: boolean;
  /** Where its texts come from, as far as they say so. */
  origin: Origin | undefined;
}

/** Writes the sections that are planned; all others stay as they are. */
export function writeArticle(
  sides: ArticleSides,
  plans: ReadonlyMap<string, SectionPlan>,
  isNew: boolean,
): { frontmatter: string; body: string } {
  const { source, translated } = sides;
  const rewritten = (id: string): string | undefined => {
    const plan = plans.get(id);
    return plan?.touched || (plan && isNew) ? writeSection(sides, plan) : undefined;
  };
  const frontmatter = rewritten(HEAD) ?? translated?.frontmatter ?? source.frontmatter;
  if (!translated) {
    // The source’s own words, in which readers of the source ask.
    const body = sides.sections
      .filter(({ source: { id } }) => id !== HEAD)
      .map(({ source: part }) => rewritten(part.id) ?? source.body.slice(part.range.start, part.range.end))
      .join('');
    return { frontmatter, body };
  }
  const chunks = [...translated.parts.values()]
    .filter(({ id }) => id !== HEAD)
    .map((part) => ({
      id: part.id,
      text: rewritten(part.id) ?? translated.body.slice(part.range.start, part.range.end),
    }));
  // A section that is new goes behind the one it follows in the source.
  let after: string = OPENING;
  for (const { source: part } of sides.sections) {
    if (part.id === HEAD) continue;
    const text = translated.parts.has(part.id) ? undefined : rewritten(part.id);
    if (text !== undefined) {
      const at = chunks.findIndex(({ id }) => id === after) + 1;
      const before = chunks[at - 1];
      if (before && before.text !== '') before.text = `${before.text.trimEnd()}\n\n`;
      chunks.splice(at, 0, { id: part.id, text: `${text.trimEnd()}\n${at < chunks.length ? '\n' : ''}` });
    }
    if (text !== undefined || translated.parts.has(part.id)) after = part.id;
  }
  return { frontmatter, body: chunks.map(({ text }) => text).join('') };
}

function writeSection({ source, translated }: ArticleSides, { section, wanted }: SectionPlan): string {
  const theirs = section.translated;
  const textOf = (side: Side) => (section.source.id === HEAD ? side.frontmatter : side.body);
  if (translated && theirs && builtAlike(section.source, theirs)) {
    const byTheirs = new Map<string, readonly Piece[]>();
    const foreign = new Map<string, MarkupOf>();
    for (const unit of section.source.units) {
      const pair = section.pairs.get(unit.id);
      const pieces = wanted.get(unit.id);
      if (!pair || !pieces) continue;
      byTheirs.set(
        pair.unit.id,
        pieces.map((piece) =>
          typeof piece === 'string' ? piece : { ...piece, id: pair.codes.get(piece.id) ?? `s${piece.id}` },
        ),
      );
      foreign.set(pair.unit.id, (id, at) => markupIn(unit, id.replace(/^s/, ''), at));
    }
    return writePart(textOf(translated), theirs, byTheirs, (unit) => foreign.get(unit.id) ?? noMarkup);
  }
  const text = writePart(textOf(source), section.source, wanted, (unit) => (id, at) => {
    const pair = section.pairs.get(unit.id);
    return pair ? markupIn(pair.unit, pair.codes.get(id) ?? id, at) : '';
  });
  return section.source.id === HEAD ? withKeywords(text, translated?.frontmatter) : text;
}

const noMarkup: MarkupOf = () => '';

function markupIn(unit: TextUnit, id: string, at: CodePoint['at']): string {
  const code = unit.codes.get(id);
  const range = at === 'end' ? code?.end : code?.start;
  return range ? unit.base.slice(range.start, range.end) : '';
}

const KEYWORDS = /^keywords:.*(?:\n(?:[ \t-].*|[ \t]*(?=\n)))*\n?/m;

/** Keywords are not translated: they are how people ask, in every language afresh. */
function withKeywords(frontmatter: string, before: string | undefined): string {
  const [kept = ''] = (before === undefined ? undefined : KEYWORDS.exec(before)) ?? [];
  const without = frontmatter.replace(KEYWORDS, '').trimEnd();
  return kept === '' ? without : `${without}\n${kept.trimEnd()}`;
}
