import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { capitalize } from '../../core/capitalize.ts';

/** The editions of the product that a reader may choose from, with their names; none where the site has no choice. */
export function editionNames(
  { site, translator }: HelpCentre,
  locale: string,
): { id: string; name: string }[] {
  return site.editions.map((id) => ({
    id,
    name: capitalize(translator(locale).set(site.badges.platform[id]?.[locale] ?? id), locale),
  }));
}

/**
 * The editions that something is for. Platforms that are no edition say nothing: what is for the web app is for every
 * edition.
 *
 * @param platforms of an article, or of a block
 * @returns none where it is for all of them
 */
export function editionsOf({ site }: Pick<HelpCentre, 'site'>, platforms: readonly string[]): string[] {
  const named = site.editions.filter((id) => platforms.includes(id));
  return named.length === site.editions.length ? [] : named;
}
