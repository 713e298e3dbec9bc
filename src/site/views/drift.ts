import { BEGINNING } from '../../content/drift/tracked-parts.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
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
