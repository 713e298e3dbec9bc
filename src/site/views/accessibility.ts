import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { inLanguage } from '../../content/help-centre/in-language.ts';

/** What the accessibility statement says in one language, besides the engine's own words. */
export interface AccessibilityView {
  standard: { name: string; url: string };
  /** The day it was tried, written out. */
  day: string;
  tried: string[];
  faults: string[];
  contact: { text: string; url: string };
}

/** Where the standards are to be read. */
const STANDARDS = {
  'WCAG 2.1 AA': 'https://www.w3.org/TR/WCAG21/',
  'WCAG 2.2 AA': 'https://www.w3.org/TR/WCAG22/',
  'WCAG 2.2 AAA': 'https://www.w3.org/TR/WCAG22/',
} as const;

/** @returns undefined where `site.yaml` makes no statement */
export function accessibilityView(
  { site, translator }: HelpCentre,
  locale: string,
): AccessibilityView | undefined {
  const { accessibility } = site;
  if (!accessibility) return undefined;
  const t = translator(locale);
  const say = (texts: readonly Readonly<Partial<Record<string, string>>>[]) =>
    texts.map((text) => t.set(inLanguage(text, locale, '"accessibility" of content/site.yaml')));
  const { contact, standard } = accessibility;
  return {
    standard: { name: standard.replaceAll(' ', '\u00a0'), url: STANDARDS[standard] },
    day: t.day(accessibility.on),
    tried: say(accessibility.tried),
    faults: say(accessibility.faults),
    contact: { text: contact.replace(/^(mailto:|https?:\/\/)|(?<=^mailto:.*)\?.*$/g, ''), url: contact },
  };
}
