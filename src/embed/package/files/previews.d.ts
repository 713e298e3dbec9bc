import type { HelpLocale } from './articles.js';

/** What an article says in short. */
export interface HelpCard {
  $schema: string;
  schema: 1;
  /** Of the article; of the one that answers now, where the id asked for is retired. */
  id: string;
  /** Present where the id asked for is retired: that id, and since when. */
  retired?: { id: string; since: string } | undefined;
  /** The language that was asked for. */
  locale: string;
  /** The language the texts are really in. */
  text: { lang: string; dir: 'ltr' | 'rtl' };
  title: string;
  /** Plain text of at most 280 characters. */
  summary: string;
  url: string;
  /** The address to link to: it opens the article in the reader's own language. */
  permalink: string;
  /** Calendar day: "2026-11-22". */
  updated: string;
  sections: HelpCardSection[];
}

export interface HelpCardSection {
  id: string;
  /** Ids the section had before. */
  aliases: string[];
  title: string;
  summary: string;
  url: string;
}

/** Cards by article id, retired ids included. */
export type HelpCards = Readonly<Record<string, HelpCard>>;

/** Every card in every language. One language alone is in `help-links/previews/<locale>.js`. */
export const previews: Readonly<Record<HelpLocale, HelpCards>>;
