/** A language the site is written in, as `content/site.yaml` lists it. */
export interface Locale {
  /** BCP 47 tag, also the first part of every URL in that language: `en`. */
  id: string;
  /** The language's own name for itself. */
  name: string;
  /** Writing direction. */
  dir: 'ltr' | 'rtl';
}
