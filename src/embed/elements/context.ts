import { ID_PATTERN } from '../../core/ids.ts';
import { createLinkRoutes } from '../../core/routes.ts';
import { readSetting } from './configure.ts';
import { ask } from './dom.ts';
import type { Environment } from './environment.ts';
import { chooseLocale } from '../../core/choose-locale.ts';
import { markedLanguage } from './language.ts';
import { chooseRoot } from './root.ts';

/** Where an element gets help from, and in which language. */
export interface HelpContext {
  /** Of the help centre, with a slash at its end. */
  root: string;
  links: ReturnType<typeof createLinkRoutes>;
  locale: string;
  /** The language when the page asked for one; links leave the choice to the reader where it did not. */
  said: string | undefined;
}

/** @param lang outranks the element's own attribute */
export function contextOf(element: Element, { site, base }: Environment, lang?: string): HelpContext {
  const { locales, address } = site;
  const root =
    chooseRoot([element.getAttribute('base'), readSetting('base'), base], ask('baseURI')) ?? address;
  const wishes = [
    lang,
    element.getAttribute('lang'),
    readSetting('locale'),
    markedLanguage(element.parentElement ?? element),
  ];
  const said = chooseLocale(wishes, locales);
  const locale = said ?? chooseLocale(navigator.languages, locales) ?? locales[0] ?? '';
  return { root, links: createLinkRoutes(root), locale, said };
}

/** An id as an attribute or a caller gives it; undefined when it cannot be one. */
export const readId = (value: unknown): string | undefined =>
  typeof value === 'string' && ID_PATTERN.test(value) ? value : undefined;
