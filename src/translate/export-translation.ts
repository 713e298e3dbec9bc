import type { Content } from '../content/reader/content.ts';
import { sourcePrint } from '../content/drift/fingerprint.ts';
import { HEAD, OPENING } from '../content/drift/tracked-parts.ts';
import { sidesOf, type ArticleSides, type SectionSides, type TextSides } from './article-sides.ts';
import type { ShownNames } from './read-inline.ts';
import type { TextPart, TextUnit } from './text-unit.ts';
import type { ArticleFile, Segment, SegmentCode, TranslationFile } from './translation-file.ts';
import { present } from '../core/present.ts';

/** Which sections go out: those that wait for a translator, of these only the ones that are behind, or all. */
export type Extent = 'open' | 'behind' | 'all';

/**
 * Lays out what a translator shall translate.
 *
 * @param names says what names and facts are called in a language
 * @returns a file for each source language, and what could not be read
 */
export function exportTranslation(
  content: Content,
  locale: string,
  extent: Extent,
  names: (locale: string) => ShownNames,
): { files: TranslationFile[]; problems: string[] } {
  const problems: string[] = [];
  const bySource = new Map<string, ArticleFile[]>();
  for (const article of content.articles.values()) {
    const sides = sidesOf(article, locale, content, names);
    if (typeof sides === 'string') problems.push(sides);
    if (sides === undefined || typeof sides === 'string') continue;
    const sections = sides.sections
      .filter((section) => section.source.units.length > 0 && goesOut(section, extent))
      .map((section) => ({
        id: section.source.id,
        title: section.source.title,
        madeFrom: printOf(sides, section.translated),
        segments: section.texts.map((text) => segmentOf(text, section)),
      }));
    if (sections.length === 0) continue;
    const of = sides.source.locale;
    bySource.set(of, [
      ...(bySource.get(of) ?? []),
      { id: article.id, original: sides.source.file, sections },
    ]);
  }
  const files = Array.from(bySource, ([sourceLocale, articles]) => ({
    sourceLocale,
    targetLocale: locale,
    articles,
  }));
  return { files, problems };
}

function goesOut({ state, origin }: SectionSides, extent: Extent): boolean {
  if (extent === 'all') return true;
  return extent === 'behind' ? state === 'behind' : state !== 'current' || origin === 'machine';
}

/** Tells a section’s translation from what it becomes when somebody edits it; undefined where there is none. */
export function printOf({ translated }: ArticleSides, part: TextPart | undefined): string | undefined {
  if (!translated || !part) return undefined;
  const text = part.id === HEAD ? translated.frontmatter : translated.body;
  return sourcePrint([text.slice(part.range.start, part.range.end)]);
}

/** A text as it goes out. */
export function segmentOf({ unit, target, state, changed }: TextSides, section: SectionSides): Segment {
  return {
    id: unit.id,
    source: unit.pieces,
    target,
    state,
    // Who translates what waits does it afresh.
    byMachine: state !== 'initial' && (section.origin ?? 'written') !== 'written',
    codes: codesOf(unit, section),
    notes: notesOn(unit, section.source, changed, target !== undefined),
  };
}

function codesOf(unit: TextUnit, { pairs }: SectionSides): SegmentCode[] {
  const pair = pairs.get(unit.id);
  const own = pair
    ? Array.from(pair.codes, ([id, theirs]) => {
        const code = unit.codes.has(id) ? undefined : pair.unit.codes.get(theirs);
        return code && { ...code, id };
      }).filter((code) => code !== undefined)
    : [];
  return [...unit.codes.values(), ...own].map(({ id, kind, key, shown }) => ({ id, kind, key, shown }));
}

function notesOn(
  { id, shape, writing, most }: TextUnit,
  part: TextPart,
  changed: boolean,
  old: boolean,
): string[] {
  const what = part.id === HEAD ? ofHead(id) : ofBody(shape, writing);
  return [
    part.id === OPENING ? `${what}, before the first section` : what,
    ...(most === undefined ? [] : [`At most ${most} characters.`]),
    ...(changed && old ? ['The source has changed since this was translated.'] : []),
  ];
}

function ofHead(id: string): string {
  const [first = '', , third = ''] = id.split('.');
  if (first === 'title') return 'Title of the article';
  if (first === 'description') return 'One sentence for search engines and link previews';
  if (first === 'brief') return 'The answer in two lines';
  if (first === 'questions')
    return third === 'ask' ? 'A question as readers ask it' : 'Its answer, which stands alone';
  return 'A row of the table of choices';
}

function ofBody(shape: string, writing: TextUnit['writing']): string {
  if (writing === 'alt') return 'What a picture shows, for those who do not see it';
  if (writing === 'caption') return 'Words under a picture';
  if (writing === 'cell') return 'A cell of a table';
  const path = shape.split('/');
  const [last = ''] = path.slice(-1);
  if (writing === 'attribute')
    return `${last} of <${present(path.at(-2)?.split(' ')[0], `the component of “${shape}”`)}>`;
  if (last.startsWith('heading'))
    return last.endsWith('2') ? 'Heading of the section' : 'Heading in the section';
  const step = path.findLast((name) => name.startsWith('list '));
  if (step) return step.endsWith('1') ? 'A step' : 'An item of a list';
  return 'A paragraph';
}
