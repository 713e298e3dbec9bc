import { auto } from 'virtual:spravka/embed';
import type { HelpCentre } from '../../../content/help-centre/help-centre.ts';

/** How many articles the examples suggest. */
const SUGGESTED = 3;

/** What the guide for embedders shows things by: an article of this very help centre. */
export interface GuideExample {
  /** Of the help centre, absolute. */
  root: string;
  locale: string;
  article: string;
  title: string;
  section: string;
  /** Title of the section. */
  words: string;
  /** Path of the link to the section. */
  permalink: string;
  suggested: string[];
  help: string;
  script: { file: string; latest: string; integrity: string };
}

/** The first of the most needed articles that has sections, else the first of all. */
export function guideExample(help: HelpCentre, locale: string): GuideExample {
  const { routes, absolute, site, translator } = help;
  const needed = site.mostNeeded.flatMap((id) => help.article(locale, id) ?? []);
  const all = [...new Set([...needed, ...help.articlesIn(locale)])];
  const example = all.find(({ sections }) => sections.length > 0);
  const section = example?.sections[0];
  if (!example || !section)
    throw new Error('No article has a section that the guide for embedders could link to.');
  const { file, latest, integrity } = auto;
  return {
    root: absolute(routes.root()),
    locale,
    article: example.id,
    title: example.title,
    section: section.id,
    words: section.title,
    permalink: routes.permalink(example.id, section.id),
    suggested: all.slice(0, SUGGESTED).map(({ id }) => id),
    help: translator(locale)('embed.label'),
    script: { file, latest, integrity },
  };
}
