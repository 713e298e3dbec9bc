/** What the pages tell the counting of visits; `Visits.astro` makes it. */
export interface VisitSetup {
  locale: string;
  /** Takes the row of a visit that is over. */
  url: string;
  /** What the addresses of articles in this language begin with. */
  articles: string;
  /** Id of the article that tells how to reach people; undefined where there is none. */
  contactArticle?: string;
  /** A link elsewhere that reaches people. */
  contact?: string;
}
