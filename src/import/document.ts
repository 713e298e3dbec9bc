/** A piece of a document in reading order, whatever its format was. */
export interface Block {
  /**
   * `question` and `answer` where the document itself says so (`<summary>`, `<dt>`, “Q:”); `strong` is a paragraph all
   * in bold type, which many pages use for a heading.
   */
  kind: 'heading' | 'text' | 'item' | 'strong' | 'question' | 'answer';
  /** Of a heading, 1 to 6; undefined where the format does not say. */
  level?: number;
  /** Plain text; line breaks the author made are kept. */
  text: string;
}

export type Format = 'html' | 'markdown' | 'text' | 'json';

/** A question with the answer the document gives to it. */
export interface Pair {
  question: string;
  /** As it stands in the document; '' when none is given. */
  answer: string;
}

/** A part of a document that answers no question in so many words: its heading and its text. */
export interface Topic {
  title: string;
  text: string;
}

/** A scraped page taken apart. */
export interface ParsedDocument {
  format: Format;
  title: string | undefined;
  pairs: Pair[];
  topics: Topic[];
}
