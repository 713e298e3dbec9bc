import { createLinkRoutes } from '../../../core/routes.ts';

export interface HelpUrlOptions {
  /** Forces a language; without one every reader gets their own. */
  locale?: string | undefined;
  /** Address of the help centre, where it is not the one the package came from. */
  base?: string | undefined;
}

/**
 * Makes the function that products link with.
 *
 * @param site address of the help centre, with a slash at its end
 */
export function createHelpUrl(site: string) {
  return (article: string, section?: string, { locale, base = site }: HelpUrlOptions = {}): string =>
    createLinkRoutes(base.replace(/\/*$/, '/')).permalink(article, section, locale);
}
