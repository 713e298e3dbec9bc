/** A built site as a host serves it. */
export interface ServedSite {
  /** The path it is served under, with slashes at both ends. */
  root: string;
  /** Ids of its languages, the default one first. */
  locales: readonly string[];
}
