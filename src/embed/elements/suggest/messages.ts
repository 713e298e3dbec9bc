import { ID_PATTERN } from '../../../core/ids.ts';

/**
 * What `help-suggest` and the page of the help centre in its frame say to each other: a message in, results out. Each
 * side hears only the window it knows, from the origin it expects; what is of another version is passed over.
 */
const VERSION = 'spravka:suggest:1';

/** Most articles that are offered. */
export const MOST = 3;
/** Longer messages are cut, in characters: search reads the weightiest words anyway. */
export const LONGEST = 4000;

/** What the element asks. */
export interface Ask {
  type: 'ask';
  /** Told with the results. */
  id: number;
  text: string;
}

/** An article that may answer. */
export interface Suggested {
  article: string;
  section?: string | undefined;
  title: string;
  /** The sentences that answer, or what the article says of it. */
  answer: string;
}

/** What the element says around the results, in the language of the frame. */
export interface SuggestWords {
  label: string;
  helped: string;
  thanks: string;
}

/** What the page in the frame says. */
export type Told =
  { type: 'ready'; words: SuggestWords } | { type: 'results'; id: number; results: Suggested[] };

export const wrap = (message: Ask | Told) => ({ ...message, version: VERSION });

/** Reads what came from the element; undefined when it is none of ours. */
export function readAsk(data: unknown): Ask | undefined {
  const message = unwrap(data);
  const { type, id, text } = message ?? {};
  if (type !== 'ask' || typeof id !== 'number' || typeof text !== 'string') return undefined;
  return { type, id, text: text.slice(0, LONGEST) };
}

/** Reads what came from the frame; undefined when it is none of ours. Everything in it is shown as text. */
export function readTold(data: unknown): Told | undefined {
  const { type, id, results, words } = unwrap(data) ?? {};
  if (type === 'ready' && isRecord(words)) {
    const { label, helped, thanks } = words;
    return { type, words: { label: String(label), helped: String(helped), thanks: String(thanks) } };
  }
  if (type !== 'results' || typeof id !== 'number' || !Array.isArray(results)) return undefined;
  return { type, id, results: results.flatMap(readSuggested).slice(0, MOST) };
}

function readSuggested(data: unknown): Suggested[] {
  if (!isRecord(data)) return [];
  const { article, section, title, answer } = data;
  if (!isId(article) || typeof title !== 'string' || typeof answer !== 'string') return [];
  return [{ article, section: isId(section) ? section : undefined, title, answer }];
}

const isId = (value: unknown): value is string => typeof value === 'string' && ID_PATTERN.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const unwrap = (data: unknown) => (isRecord(data) && data['version'] === VERSION ? data : undefined);
