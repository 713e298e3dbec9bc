import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { inLanguage } from '../../content/help-centre/in-language.ts';

/** What `site.yaml` says of the whole site in one language; as written, without typography. */
export function siteWords({ site }: HelpCentre, locale: string) {
  const say = (key: 'name' | 'tagline' | 'description' | 'standing') =>
    inLanguage(site[key], locale, `"${key}" of content/site.yaml`);
  const name = say('name');
  const tagline = say('tagline');
  return {
    name,
    tagline,
    /** Name and tagline, for the titles of pages and feeds. */
    title: `${name}: ${tagline}`,
    description: say('description'),
    standing: say('standing'),
  };
}

/** The ways to the company's own pages, in one language. */
export function siteLinks({ site }: HelpCentre, locale: string) {
  const say = (part: 'header' | 'footer') =>
    (site.links?.[part] ?? []).map(({ text, to }) => ({
      text: inLanguage(text, locale, `"links" of content/site.yaml`),
      to,
    }));
  return { header: say('header'), footer: say('footer') };
}
