import { htmlToHast, markdownToHast, type HastNode } from 'satteri';
import { nestingSlip } from '../content/text/nesting.ts';
import { detectFormat } from './detect-format.ts';
import { escapeHtml } from '../core/html.ts';
import type { Block, Pair, ParsedDocument } from './document.ts';
import { headingWords } from './heading-words.ts';
import { findPairs } from './find-pairs.ts';
import { isTooMuch, nestingOf, TOO_MUCH } from './nesting.ts';
import { foreignFormat, wikiHeadings } from './other-markup.ts';
import { decodeEntities, hastText } from './plain-text.ts';
import { readLines } from './read-lines.ts';
import { questionsIn, readStructuredData } from './read-structured-data.ts';
import { readTree } from './read-tree.ts';
import { stripFrontmatter } from './strip-frontmatter.ts';

/** Beyond this an HTML parser takes seconds, and no page is written like that. */
const DEEPEST = 2000;

/** There is nothing to read in a document; the message says why, in one line. */
export class DocumentError extends Error {}

/**
 * Takes a scraped page apart: Markdown, HTML or plain text.
 *
 * @param source the page, with `\n` as line break
 * @throws DocumentError when there is neither a question nor a section in it, or its HTML is nested beyond reason
 */
export function parseDocument(source: string): ParsedDocument {
  const parsed = parse(withoutLongRuns(source));
  if (parsed.pairs.length + parsed.topics.length === 0)
    throw new DocumentError('There are neither questions nor sections in it.');
  return parsed;
}

function parse(source: string): ParsedDocument {
  const stated = readJson(source);
  if (stated) return stated;
  const stripped = stripFrontmatter(source);
  if (isTooMuch(stripped.body)) throw new DocumentError(TOO_MUCH);
  const { title } = stripped;
  const body = wikiHeadings(stripped.body);
  const format = detectFormat(body);
  const foreign = foreignFormat(body, format === 'html');
  if (foreign)
    throw new DocumentError(
      `It looks like ${foreign.name}, which is not read: turn it into ${foreign.into} first, with "${foreign.command}", and import that.`,
    );
  if (format === 'text')
    return { format, title, ...findPairs(withoutContentsList(readLines(decodeEntities(body)))) };

  if (nestingOf(body) > DEEPEST)
    throw new DocumentError(`The HTML is nested more than ${DEEPEST} elements deep.`);
  const slip = format === 'markdown' ? nestingSlip(body) : undefined;
  if (slip) throw new DocumentError(`Line ${slip.line}: ${slip.what}`);
  const tree =
    format === 'html'
      ? htmlToHast(body)
      : markdownToHast(body, { features: { rawHtml: true, smartPunctuation: false } });
  const found = findPairs(withoutContentsList(readTree(tree, format === 'markdown')));
  return {
    format,
    title: title ?? titleOf(tree),
    topics: found.topics,
    pairs: addStated(found.pairs, readStructuredData(tree)),
  };
}

/**
 * Structured data by itself, as it is copied out of a page, or the articles of a help centre; undefined for anything
 * that is no JSON.
 */
function readJson(source: string): ParsedDocument | undefined {
  if (!/^\s*[{[]/.test(source)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return undefined;
  }
  const articles = articlesIn(data);
  const found = articles.map(({ title, body }) => parse(`<html><h1>${escapeHtml(title)}</h1>${body}</html>`));
  return {
    format: 'json',
    title: undefined,
    pairs: [...questionsIn(data), ...found.flatMap(({ pairs }) => pairs)],
    topics: found.flatMap(({ topics }) => topics),
  };
}

/** `{"articles": [{"title": …, "body": "<p>…"}]}`, or the list by itself. */
function articlesIn(data: unknown): { title: string; body: string }[] {
  const list: unknown = Array.isArray(data) ? data : (data as { articles?: unknown } | null)?.articles;
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const { title, body } = (one ?? {}) as { title?: unknown; body?: unknown };
    return typeof title === 'string' && typeof body === 'string' ? [{ title, body }] : [];
  });
}

/**
 * The same text without what nobody types: as many spaces, hyphens or empty lines in a row say no more than a few, and
 * every pattern that looks for an end would try each of them again.
 */
function withoutLongRuns(text: string): string {
  return text
    .replace(/([^\w\s])\1{100,}/g, (run) => run.slice(0, 100))
    .replace(/[^\S\n]{100,}/g, ' ')
    .replace(/(?:\n[^\S\n]{0,100}){20,}/g, '\n\n');
}

/** Pages state for search engines what they also show: only what is not shown is new. */
function addStated(shown: readonly Pair[], stated: readonly Pair[]): Pair[] {
  const key = ({ question }: Pair) => question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const known = new Set(shown.filter(({ answer }) => answer !== '').map(key));
  const filled = shown.filter(
    (pair) => pair.answer !== '' || !stated.some((other) => key(other) === key(pair)),
  );
  return [...filled, ...stated.filter((pair) => !known.has(key(pair)))];
}

/** A list whose entries are headings of the page is its contents. */
function withoutContentsList(blocks: readonly Block[]): Block[] {
  const headings = new Set(
    blocks
      .filter(({ kind }) => kind === 'heading' || kind === 'question')
      .map(({ text }) => headingWords(text)),
  );
  return blocks.filter(({ kind, text }) => kind !== 'item' || !headings.has(headingWords(text)));
}

function titleOf(node: HastNode): string | undefined {
  if (node.type === 'element' && node.tagName === 'title') return hastText(node).trim() || undefined;
  if (node.type === 'element' && node.tagName === 'body') return undefined;
  if (!('children' in node)) return undefined;
  for (const child of node.children as HastNode[]) {
    const found = titleOf(child);
    if (found) return found;
  }
  return undefined;
}
