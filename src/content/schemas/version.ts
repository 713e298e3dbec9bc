/** The form of content that this engine reads and writes; `version` in `site.yaml` states that of a help centre. */
export const CONTENT_VERSION = 1;
