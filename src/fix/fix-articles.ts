import { sourceText } from '../content/reader/source-text.ts';
import type { Article, ArticleTranslation, Content, Silence } from '../content/reader/content.ts';
import { parseText } from '../content/text/parsed-text.ts';
import { applyEdits, type TextEdit } from '../content/text-edit.ts';
import { readHead } from '../translate/read-head.ts';
import { readParts } from '../translate/read-parts.ts';
import { fixHeadings } from './fix-headings.ts';
import { fixSlips } from './fix-slips.ts';

/** A text with all mended that has one right answer. */
export interface FixedText {
  file: string;
  before: { frontmatter: string; body: string };
  after: { frontmatter: string; body: string };
}

const NAMES = { term: (id: string) => id, fact: (id: string) => id };
/** One mend may bring another to light: two spaces before a comma. */
const ROUNDS = 5;

/**
 * Mends in the articles what has one right answer: ids of sections, typography, spelling. Meaning is never touched, what is
 * silenced stays, and a second run finds nothing. A text that is no MDX is left alone.
 */
export function fixArticles({ articles, silences }: Pick<Content, 'articles' | 'silences'>): FixedText[] {
  return [...articles.values()].flatMap((article) => fixArticle(article, silences));
}

function fixArticle(article: Article, silences: readonly Silence[]): FixedText[] {
  const source = sourceText(article);
  const sourceIds = source?.text && fixHeadings(source.text.root, undefined).ids;
  return [...article.translations.values()].flatMap((translation) => {
    const { frontmatter, body, file } = translation;
    const silenced = silences.filter((silence) => silence.file === file && silence.code === 'typography');
    const fixed = fixText(translation, translation === source ? undefined : sourceIds, silenced);
    return fixed && (fixed.frontmatter !== frontmatter || fixed.body !== body)
      ? [{ file, before: { frontmatter, body }, after: fixed }]
      : [];
  });
}

function fixText(
  { locale, frontmatter, body, text }: ArticleTranslation,
  sourceIds: readonly (string | undefined)[] | undefined,
  silenced: readonly Silence[],
): FixedText['after'] | undefined {
  if (!text) return undefined;
  const headLine = text.firstLine - 1 - frontmatter.split('\n').length;
  const heard = (whole: string, firstLine: number, edits: readonly TextEdit[]) =>
    withoutOverlap(
      edits.filter(({ start }) => {
        const line = firstLine + whole.slice(0, start).split('\n').length - 1;
        return !silenced.some(({ from, to }) => line >= from && line <= to);
      }),
    );
  const fixed = { frontmatter, body };
  for (let round = 0; round < ROUNDS; round++) {
    const { root } = round === 0 ? text : parseText(fixed.body, text.firstLine);
    const before = { ...fixed };
    const head = readHead(before.frontmatter, NAMES).units;
    const units = readParts(before.body, root, NAMES, true).flatMap((part) => part.units);
    fixed.frontmatter = applyEdits(
      before.frontmatter,
      heard(
        before.frontmatter,
        headLine,
        head.flatMap((unit) => fixSlips(unit, before.frontmatter, locale)),
      ),
    );
    fixed.body = applyEdits(before.body, [
      ...heard(
        before.body,
        text.firstLine,
        units.flatMap((unit) => fixSlips(unit, before.body, locale)),
      ),
      ...fixHeadings(root, sourceIds).edits,
    ]);
    if (fixed.body === before.body && fixed.frontmatter === before.frontmatter) break;
  }
  return fixed;
}

/** Of edits that touch each other the first; the rest comes in the next round. */
function withoutOverlap(edits: readonly TextEdit[]): TextEdit[] {
  let end = -1;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}
