import type { Format } from './document.ts';

/** A place in the help centre. */
export interface Place {
  article: string;
  /** Undefined when the article as a whole is meant. */
  section?: string;
}

/** How an answer of the document fits its question; see `judgeAnswer`. */
export interface AnswerVerdict {
  /** Index into `answers`. */
  answer: number;
  kind: 'fits' | 'about-other' | 'other-part' | 'doubtful' | 'unknown';
  /** The place the answer is nearest to. */
  about?: Place;
  nearness: number;
  own: number;
}

/** A question of the document, all its wordings taken together. */
export interface QuestionReport {
  question: string;
  /** Wordings that differ from `question`. */
  alsoAsked: string[];
  /** How many pairs ask it. */
  times: number;
  /** Whether the help centre answers it. */
  status: 'answered' | 'maybe' | 'new';
  match?: Place & { score: number; wording?: string };
  /** One for each distinct answer the document gives to it. */
  verdicts: AnswerVerdict[];
}

/** An answer of the document, all its wordings taken together. */
export interface AnswerReport {
  /** Its first wording. */
  text: string;
  /** How many wordings it has. */
  wordings: number;
  /** The latest day it bears, ISO. */
  date?: string;
  /** Indexes into `questions`. */
  questions: number[];
}

/** A section of the document that answers no question in so many words. */
export interface TopicReport {
  title: string;
  text: string;
  status: 'answered' | 'maybe' | 'new';
  match?: Place & { score: number };
}

/** What a scraped page holds, against what the help centre has. */
export interface ImportReport {
  format: Format;
  title?: string;
  /** Undefined when the document is in none of the site’s languages: nothing is compared then. */
  locale?: string;
  counts: {
    pairs: number;
    questions: number;
    /** Answers that differ in any word. */
    answerWordings: number;
    answers: number;
    topics: number;
  };
  questions: QuestionReport[];
  answers: AnswerReport[];
  topics: TopicReport[];
}
