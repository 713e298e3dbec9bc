/** A built site as a host serves it. */
export interface ServedSite {
  /** The path it is served under, with slashes at both ends. */
  root: string;
  /** Ids of its languages, the default one first. */
  locales: readonly string[];
}

/** What hosts call the file for addresses that lead nowhere, within the site. */
export const NOT_FOUND = '404.html';
