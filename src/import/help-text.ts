/** A part of an article in one language as plain text: its opening (`section` is undefined) or one section. */
export interface HelpText {
  article: string;
  section: string | undefined;
  /** The article’s title, or the section’s heading. */
  title: string;
  /** The ways people ask that lead here. */
  questions: readonly string[];
  /** What it says, names of buttons and figures included. */
  text: string;
}

/** `dismiss-user`, or `dismiss-user#rehire` */
export function addressOf({ article, section }: { article: string; section?: string | undefined }): string {
  return section === undefined ? article : `${article}#${section}`;
}
