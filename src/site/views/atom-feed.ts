import { escapeXml } from '../../core/escape-xml.ts';

/** A feed, as far as readers of it are told. */
export interface Feed {
  /** Absolute address of the feed itself; also its identity. */
  self: string;
  /** Absolute address of the page that says the same. */
  page: string;
  /** BCP 47 tag. */
  locale: string;
  title: string;
  author: string;
  /** The newest first. */
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Absolute address; also the entry's identity, so that a reader sees a change and not a second article. */
  url: string;
  title: string;
  /** `2026-11-22` */
  day: string;
  summary: string;
}

/** Writes a feed as Atom (RFC 4287). Days are given as their midnight in UTC: content knows no hours. */
export function atomFeed({ self, page, locale, title, author, entries }: Feed): string {
  const entry = ({ url, title, day, summary }: FeedEntry) => `  <entry>
    <id>${escapeXml(url)}</id>
    <title>${escapeXml(title)}</title>
    <link href="${escapeXml(url)}"/>
    <updated>${moment(day)}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
  // A feed without entries has not changed since the beginning of time as computers count it.
  const updated =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
  <updated>${moment(updated)}</updated>
  <author><name>${escapeXml(author)}</name></author>
${entries.map(entry).join('')}</feed>
`;
}

const moment = (day: string) => `${day}T00:00:00Z`;
