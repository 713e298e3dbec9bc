import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { capitalize } from '../../core/capitalize.ts';

export interface BadgeRow {
  label: string;
  value: string;
}

/** For whom an article is, on what it works, and when it was checked; what site.yaml leaves unsaid is left out. */
export function badgeRows(
  help: HelpCentre,
  { meta }: Pick<LocalizedArticle, 'meta'>,
  locale: string,
): { rows: BadgeRow[]; checked: BadgeRow } {
  const { badges, unsaidBadges } = help.site;
  const t = help.translator(locale);
  const said = (kind: keyof typeof badges, ids: readonly string[]) =>
    ids.filter((id) => !unsaidBadges.includes(id)).map((id) => badges[kind][id]?.[locale] ?? id);
  // Whoever is named may do it; on all that is named it works. Commas are not the same in every script.
  const anyOf = new Intl.ListFormat(locale, { type: 'disjunction' });
  const allOf = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' });
  const badge = (label: string, value: string): BadgeRow => ({
    label,
    value: value && capitalize(t.set(value), locale),
  });
  return {
    rows: [
      badge(t('article.who'), anyOf.format(said('audience', meta.audience))),
      badge(t('article.where'), allOf.format(said('platform', meta.platforms))),
      badge(t('article.plan'), allOf.format(said('plan', [meta.plan]))),
    ].filter(({ value }) => value !== ''),
    checked: badge(t('article.checked'), t.day(meta.reviewed)),
  };
}
