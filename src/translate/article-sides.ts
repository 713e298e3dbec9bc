import { articleDrift } from '../content/reader/article-drift.ts';
import type { Article, ArticleTranslation, Content } from '../content/reader/content.ts';
import { lockedAs, type Origin, type SectionState } from '../content/drift/section-states.ts';
import type { TextRoot } from '../content/text/parsed-text.ts';
import { changedBlocks } from './changed-blocks.ts';
import { pairUnits, type Paired } from './pair-units.ts';
import type { Piece } from './pieces.ts';
import { readHead } from './read-head.ts';
import { readParts } from './read-parts.ts';
import type { ShownNames } from './read-inline.ts';
import type { TextPart, TextUnit } from './text-unit.ts';
import type { SegmentState } from './translation-file.ts';

/** A file of an article, cut into its parts. */
export interface Side {
  file: string;
  locale: string;
  frontmatter: string;
  body: string;
  root: TextRoot;
  parts: ReadonlyMap<string, TextPart>;
}

/** A section of an article, with what its translation says today. */
export interface SectionSides {
  source: TextPart;
  translated: TextPart | undefined;
  pairs: ReadonlyMap<string, Paired>;
  state: SectionState['state'] | 'missing';
  /** Who translated it; undefined where there is no confirmed translation. */
  origin: Origin | undefined;
  texts: readonly TextSides[];
}

/** A text to translate, with what stands for it in the translation today. */
export interface TextSides {
  unit: TextUnit;
  target: readonly Piece[] | undefined;
  state: SegmentState;
  /** The source says something else than when the translation was confirmed. */
  changed: boolean;
  /** Its words that are new since; none where they cannot be told from the others. */
  changedWords: ReadonlySet<string>;
}

/** An article and one of its translations, as far as that is there. */
export interface ArticleSides {
  article: Article;
  source: Side;
  translated: Side | undefined;
  sections: readonly SectionSides[];
}

/**
 * Lays an article and its translation side by side.
 *
 * @param names what names and facts are called in a language
 * @param sourceNames what the source shows them as; by default what the translation has to say
 * @returns undefined where there is nothing to translate into this language; a sentence where a file has errors
 */
export function sidesOf(
  article: Article,
  locale: string,
  content: Pick<Content, 'locales' | 'lock'>,
  names: (locale: string) => ShownNames,
  sourceNames = names(locale),
): ArticleSides | string | undefined {
  const { sourceLocale, sectionAliases } = article.meta?.value ?? {};
  if (sourceLocale === undefined || sourceLocale === locale || article.meta?.value.retired) return undefined;
  const drift = articleDrift(article, content).get(locale);
  const original = article.translations.get(sourceLocale);
  const translation = article.translations.get(locale);
  if (!drift || !original || drift.state === 'unreadable')
    return `${article.folder}: has errors, so it was left out. Fix: npm run content check tells which.`;
  const source = sideOf(original, sourceNames);
  const translated = translation && sideOf(translation, names(locale));
  if (!source || (translation && !translated))
    return `${article.folder}: has errors, so it was left out. Fix: npm run content check tells which.`;
  const states = new Map(
    'sections' in drift ? drift.sections.map((section) => [section.id, section.state]) : [],
  );
  const locked = content.lock.value[article.id]?.[locale] ?? {};
  const sections = [...source.parts.values()].map((part): SectionSides => {
    const theirs = translated?.parts.get(part.id);
    const record = lockedAs(part.id, locked, sectionAliases ?? {});
    const state = theirs ? (states.get(part.id) ?? 'unconfirmed') : 'missing';
    const pairs = pairUnits(part, theirs);
    const changed = state === 'behind' && record ? changedBlocks(part, source.root, record) : NOTHING;
    const origin = theirs && record ? (record.by ?? 'written') : undefined;
    const unread = origin === 'machine';
    return {
      source: part,
      translated: theirs,
      pairs,
      state,
      origin,
      texts: part.units.map((unit) => textSides(unit, pairs.get(unit.id)?.pieces, state, changed, unread)),
    };
  });
  return { article, source, translated, sections };
}

const NOTHING: ReadonlyMap<number, ReadonlySet<string>> = new Map();
const NO_WORDS: ReadonlySet<string> = new Set();

function textSides(
  unit: TextUnit,
  target: readonly Piece[] | undefined,
  section: SectionSides['state'],
  changed: ReadonlyMap<number, ReadonlySet<string>>,
  unread: boolean,
): TextSides {
  const changedWords = changed.get(unit.block);
  const isChanged = changedWords !== undefined;
  const state = (): SegmentState => {
    if (!target || isChanged) return 'initial';
    // Nobody has said from which text an unconfirmed one was made; a machine’s waits to be read.
    return section === 'unconfirmed' || unread ? 'translated' : 'final';
  };
  return { unit, target, state: state(), changed: isChanged, changedWords: changedWords ?? NO_WORDS };
}

/** @returns undefined when the file cannot be read as an article */
function sideOf(
  { file, locale, flawed, frontmatter, body, text }: ArticleTranslation,
  names: ShownNames,
): Side | undefined {
  if (!text || flawed.size > 0) return undefined;
  const parts = [readHead(frontmatter, names), ...readParts(body, text.root, names)];
  return {
    file,
    locale,
    frontmatter,
    body,
    root: text.root,
    parts: new Map(parts.map((part) => [part.id, part])),
  };
}
