import type { SectionState } from '../../content/drift/section-states.ts';
import { BEGINNING, HEAD, OPENING } from '../../content/drift/tracked-parts.ts';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import type { Locale } from '../../core/locale.ts';

/** A section whose source has changed since it was translated. */
export interface BehindView {
  /** The language that is newer. */
  source: Locale;
  /** The section in that language. */
  url: string;
  /** The day of the translation. */
  older: string;
  /** The day the source article was last checked; undefined when that was not after the translation. */
  newer: string | undefined;
}

/** A text that a machine translated and that nobody has read, as far as the lock file says. */
export interface UnreadView {
  /** The whole article is, or this part of it. */
  what: 'article' | 'section';
  source: Locale;
  /** The same part in that language. */
  url: string;
}

/**
 * What a reader of a section is to be told when only a machine has seen it. Where that holds for the whole article, it
 * is told once, at the beginning.
 *
 * @param parts ids of the section, or of the parts that are shown as one
 */
export function unreadView(
  help: HelpCentre,
  locale: string,
  id: string,
  parts: readonly string[],
): UnreadView | undefined {
  // A part without words was translated by nobody.
  const states = help.sectionStates(locale, id).filter(({ words }) => words > 0);
  const unread = states.filter(({ origin }) => origin === 'machine');
  const whole = unread.length === states.length;
  const [part] = parts;
  if (part === undefined || !unread.some((state) => parts.includes(state.id))) return undefined;
  if (whole && !BEGINNING.includes(part)) return undefined;
  const { sourceLocale } = help.record(id).meta;
  return {
    what: whole ? 'article' : 'section',
    source: help.locale(sourceLocale),
    url: help.routes.article(sourceLocale, id, BEGINNING.includes(part) ? undefined : part),
  };
}

/** Whether a machine translated what stands in the frontmatter, answers of questions among it, and nobody has read it. */
export const isHeadUnread = (help: HelpCentre, { id, textLocale }: LocalizedArticle): boolean =>
  help.sectionStates(textLocale.id, id).some((state) => state.id === HEAD && state.origin === 'machine');

/**
 * The sections that are behind, and those that nobody has read, as other programs are told of them.
 *
 * @returns ids; `@opening` for what stands before the first section
 */
export function troubledSections(
  help: HelpCentre,
  { id, textLocale }: LocalizedArticle,
): { behind: string[]; unread: string[] } {
  const states = help.sectionStates(textLocale.id, id);
  const pick = (is: (state: SectionState) => boolean) => [
    ...new Set(states.filter(is).map((state) => (BEGINNING.includes(state.id) ? OPENING : state.id))),
  ];
  return {
    behind: pick(({ state }) => state === 'behind'),
    unread: pick(({ origin, words }) => origin === 'machine' && words > 0),
  };
}

/**
 * What a reader of a section is to be told when its source is newer.
 *
 * @param parts ids of the section, or of the parts that are shown as one
 * @returns undefined when the section is up to date
 */
export function behindView(
  help: HelpCentre,
  locale: string,
  id: string,
  parts: readonly string[],
): BehindView | undefined {
  const older = help
    .sectionStates(locale, id)
    .flatMap(({ id: part, state, confirmedOn }) =>
      state === 'behind' && confirmedOn !== undefined && parts.includes(part) ? [confirmedOn] : [],
    )
    .sort()[0];
  const [part] = parts;
  if (older === undefined || part === undefined) return undefined;
  const { reviewed, sourceLocale } = help.record(id).meta;
  return {
    source: help.locale(sourceLocale),
    url: help.routes.article(sourceLocale, id, BEGINNING.includes(part) ? undefined : part),
    older,
    newer: reviewed > older ? reviewed : undefined,
  };
}
