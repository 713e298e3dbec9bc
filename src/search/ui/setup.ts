import type { PluralForms } from './say.ts';

/** What the pages tell search in the browser. Made at build time, carried by the element that holds the results. */
export interface SearchSetup {
  locale: string;
  /** The folder of the index, with a slash at its end. */
  indexUrl: string;
  /** The root of the site, with a slash at its end. */
  rootUrl: string;
  /** The results page. */
  pageUrl: string;
  /** The languages' own names, by locale id. */
  languages: Record<string, string>;
  /** The names of the product’s editions, by id, and what is said of another than the reader’s; undefined where they choose none. */
  editions?: { names: Record<string, string>; other: string };
  /** Where readers may send a search without an answer; undefined where nobody takes it. */
  tell?: TellSetup;
  words: SearchWords;
}

/** How searches without an answer are sent. */
export interface TellSetup {
  url: string;
  /** Whether they are collected by themselves, without a tap. */
  byItself: boolean;
  words: { looking: string; tell: string; told: string; failed: string };
}

/** What they tell a search field that suggests. */
export interface FieldSetup extends Pick<SearchSetup, 'locale' | 'indexUrl' | 'rootUrl'> {
  words: Pick<SearchWords, 'straight' | 'terms'> & { suggestions: PluralForms };
}

/** The texts that only the browser can fill; the others are in the pages. */
export interface SearchWords {
  results: PluralForms;
  first: string;
  none: string;
  oneMore: string;
  near: string;
  noneInTopic: string;
  everyTopic: string;
  alsoCalled: string;
  failed: string;
  showing: string;
  keyboard: string;
  latin: string;
  sound: string;
  readAs: string;
  dropped: string;
  without: PluralForms;
  literal: string;
  otherLanguage: string;
  straight: string;
  terms: string;
  recent: string;
  recentNote: string;
  recentClear: string;
  recentCleared: string;
}
