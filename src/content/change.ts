/** What becomes of a file. */
export interface Change {
  /** Path from the project's root. */
  file: string;
  /** Its text now; undefined where there is no such file, null where it is no text: a picture. */
  before: string | null | undefined;
  /** Its text afterwards; undefined where it is deleted. */
  after: string | undefined;
}

/** Why a change cannot be made, said so that the writer can fix it. */
export class ChangeRefused extends Error {}
