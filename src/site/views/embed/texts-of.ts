import type { HelpCentre, LocalizedArticle } from '../../../content/help-centre/help-centre.ts';

/** An article in every language it is really translated to; the language it is written in first comes first. */
export function textsOf(help: HelpCentre, id: string): LocalizedArticle[] {
  return help
    .record(id)
    .translated.flatMap((locale) => help.article(locale, id) ?? [])
    .sort((a, b) => Number(isSource(b)) - Number(isSource(a)));
}

const isSource = ({ textLocale, meta }: LocalizedArticle) => textLocale.id === meta.sourceLocale;
