/** What the elements carry with them about the help centre they were built with. */
export interface ElementsSite {
  /** Its root: an absolute address with a slash at the end. */
  address: string;
  /** Ids of its languages, the default one first. */
  locales: readonly string[];
  /** Its name in each of them. */
  names: Readonly<Record<string, string>>;
}

/** What the panel says by itself. It must be able to when the help centre does not answer, so it carries the words. */
export interface PanelWords {
  /** Names the panel. */
  label: string;
  close: string;
  /** Help cannot be shown here. */
  failed: string;
  /** Leads to the same help in a tab of its own. */
  newTab: string;
  dir: 'ltr' | 'rtl';
}
