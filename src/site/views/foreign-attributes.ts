import type { HelpCentre } from '../../content/help-centre/help-centre.ts';

/** `lang` and `dir` of a text on a page in another language; nothing where the two are the same. */
export function foreignAttributes(
  help: HelpCentre,
  text: string,
  page: string | undefined,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (page === undefined || page === text) return {};
  return { lang: text, dir: help.locale(text).dir };
}
