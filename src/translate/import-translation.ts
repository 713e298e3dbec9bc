import type { Content } from '../content/reader/content.ts';
import type { Origin } from '../content/drift/section-states.ts';
import { HEAD } from '../content/drift/tracked-parts.ts';
import { splitFrontmatter } from '../content/reader/split-frontmatter.ts';
import { parseText } from '../content/text/parsed-text.ts';
import { sidesOf, type ArticleSides, type Side } from './article-sides.ts';
import { tidy, wordsIn } from './pieces.ts';
import { planSection } from './plan-section.ts';
import { readHead } from './read-head.ts';
import type { ShownNames } from './read-inline.ts';
import { readParts } from './read-parts.ts';
import type { TextPart } from './text-unit.ts';
import type { ArticleFile, TranslationFile, TranslationProblem } from './translation-file.ts';
import { writeArticle, type SectionPlan } from './write-article.ts';

/** A file of an article as a translation makes it. */
export interface TranslatedArticle {
  article: string;
  file: string;
  /** Its frontmatter and its body; equal to what is there where nothing changed. */
  frontmatter: string;
  body: string;
  /** There is no such file yet. */
  isNew: boolean;
  /** Sections whose texts changed. */
  written: readonly string[];
  /** Sections that say now what their source says. */
  confirmed: readonly string[];
  /** Of them, where those come from that a machine translated. */
  origins: ReadonlyMap<string, Origin>;
}

/**
 * Takes back what translators did. Nothing is written here; a section with an error stays as it is.
 *
 * @param file as `readXliff` gives it
 */
export function importTranslation(
  content: Content,
  file: TranslationFile,
  names: (locale: string) => ShownNames,
): { articles: TranslatedArticle[]; problems: TranslationProblem[] } {
  const problems: TranslationProblem[] = [];
  const articles = file.articles.flatMap((group) => {
    const told = (what: string): [] => {
      problems.push({ severity: 'error', line: undefined, what });
      return [];
    };
    const article = content.articles.get(group.id);
    if (!article)
      return told(
        `There is no article "${group.id}" any more. Fix: leave it out, or export again if it got another name.`,
      );
    const sides = sidesOf(article, file.targetLocale, content, names);
    if (typeof sides === 'string') return told(sides);
    if (!sides || sides.source.locale !== file.sourceLocale)
      return told(
        `"${group.id}" is not translated from ${file.sourceLocale} to ${file.targetLocale}. Fix: export again.`,
      );
    const done = importArticle(sides, group, file.targetLocale, names(file.targetLocale), problems);
    return done ? [done] : [];
  });
  return { articles, problems };
}

/** Whether every line of a text stands in one of its parts; under a heading without an id it does not. */
function isCovered({ body, parts }: Side): boolean {
  const lengths = [...parts.values()].map(({ id, range }) => (id === HEAD ? 0 : range.end - range.start));
  return lengths.reduce((sum, length) => sum + length, 0) === body.length;
}

function importArticle(
  sides: ArticleSides,
  group: ArticleFile,
  locale: string,
  names: ShownNames,
  problems: TranslationProblem[],
): TranslatedArticle | undefined {
  const plans = new Map<string, SectionPlan>();
  let failed = false;
  for (const given of group.sections) {
    const section = sides.sections.find(({ source }) => source.id === given.id);
    const own: TranslationProblem[] = [];
    if (!section)
      own.push({
        severity: 'error',
        line: given.segments[0]?.line,
        what: `"${sides.article.id}" has no section "${given.id}" any more. Fix: export again.`,
      });
    const plan = section && planSection(sides, section, given, locale, own);
    problems.push(...own);
    if (own.some(({ severity }) => severity === 'error')) failed = true;
    else if (plan) plans.set(given.id, plan);
  }
  const isNew = sides.translated === undefined;
  if (isNew) {
    const open = sides.sections.filter(
      ({ source }) => source.units.length > 0 && !plans.get(source.id)?.confirms,
    );
    if (open.length > 0) {
      if (plans.size > 0 && !failed && [...plans.values()].some(({ touched }) => touched))
        problems.push({
          severity: 'error',
          line: undefined,
          what: `"${sides.article.id}" is not in ${locale} yet, and not all of it is translated: ${open.map(({ source }) => source.id).join(', ')} is not. Fix: translate the rest, too; half an article helps nobody.`,
        });
      return undefined;
    }
  }
  const loose = [sides.source, sides.translated].find((side) => side && !isCovered(side));
  if (loose) {
    problems.push({
      severity: 'error',
      line: undefined,
      what: `${loose.file} has a heading without an id, so its section cannot be told. Fix: write one behind it, [#some-id]; npm run content check tells which.`,
    });
    return undefined;
  }
  const texts = writeArticle(sides, plans, isNew);
  const wrong = verify(texts, plans, names);
  if (wrong !== undefined) {
    problems.push({ severity: 'error', line: undefined, what: `"${sides.article.id}": ${wrong}` });
    return undefined;
  }
  const chosen = [...plans.entries()];
  return {
    article: sides.article.id,
    file: `${sides.article.folder}/${locale}.mdx`,
    ...texts,
    isNew,
    written: chosen.filter(([, { touched }]) => touched).map(([id]) => id),
    confirmed: [
      ...chosen.filter(([, { confirms }]) => confirms).map(([id]) => id),
      // Parts without words have nothing to translate.
      ...(isNew
        ? sides.sections.filter(({ source }) => source.units.length === 0).map(({ source }) => source.id)
        : []),
    ],
    origins: new Map(
      chosen.flatMap(([id, { confirms, origin }]) => (confirms && origin ? [[id, origin] as const] : [])),
    ),
  };
}

/** Reads what was written again: every text must say what it shall. */
function verify(
  { frontmatter, body }: Pick<TranslatedArticle, 'frontmatter' | 'body'>,
  plans: ReadonlyMap<string, SectionPlan>,
  names: ShownNames,
): string | undefined {
  const file = `---\n${frontmatter}\n---\n${body}`;
  const split = splitFrontmatter(file, '');
  if ('code' in split) return split.what;
  let parts: Map<string, TextPart>;
  try {
    const read = [readHead(frontmatter, names), ...readParts(body, parseText(body).root, names)];
    parts = new Map(read.map((part) => [part.id, part]));
  } catch (error) {
    return `the translation cannot be written as MDX (${error instanceof Error ? error.message : String(error)}). Fix: look for < and { in it.`;
  }
  for (const [id, { wanted, touched }] of plans) {
    if (!touched) continue;
    const said = (parts.get(id)?.units ?? []).map(({ pieces }) => wordsIn(tidy(pieces)));
    for (const pieces of wanted.values()) {
      const words = wordsIn(tidy(pieces));
      if (!said.includes(words))
        return `${id}: “${words.slice(0, 80)}” cannot be written so that it reads the same. Fix: put a space between words and emphasis, or leave the emphasis out.`;
    }
  }
  return undefined;
}
