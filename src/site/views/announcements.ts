import type { HelpCentre } from '../../content/help-centre/help-centre.ts';

/** What readers are told above every page. */
export interface AnnouncementView {
  id: string;
  /** The last day it holds, `2026-11-22`. */
  until: string | undefined;
  /** Since when, `2026-11-22`. */
  from: string;
  text: string;
  /** The article that says more. */
  more: { title: string; url: string } | undefined;
}

/** The announcements that hold on a day, the newest first. */
export function announcementsOn(help: HelpCentre, locale: string, day: string): AnnouncementView[] {
  return help.site.announcements
    .filter(({ from, until }) => from <= day && (until === undefined || day <= until))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
    .map(({ id, from, until, text, article }) => {
      const said = text[locale];
      if (said === undefined) throw new Error(`The announcement "${id}" has no text in "${locale}".`);
      const more = article === undefined ? undefined : help.answering(locale, article);
      return { id, from, until, text: said, more: more && { title: more.title, url: more.url } };
    });
}
