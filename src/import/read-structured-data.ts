import { htmlToHast, type HastNode } from 'satteri';
import type { Pair } from './document.ts';
import { nestingOf } from './nesting.ts';
import { hastText } from './plain-text.ts';

/** Beyond this an HTML parser takes seconds, and no answer is written like that. */
const DEEPEST_HTML = 500;
/** Objects nested deeper than this hold no FAQ. */
const DEEPEST = 12;

/**
 * The questions and answers that a page states for search engines: schema.org’s FAQPage and QAPage, in JSON-LD.
 * What is no JSON is passed over.
 */
export function readStructuredData(root: HastNode): Pair[] {
  return scriptsOf(root, 0).flatMap((script) => {
    try {
      return questionsIn(JSON.parse(script));
    } catch {
      return [];
    }
  });
}

function scriptsOf(node: HastNode, depth: number): string[] {
  if (depth > 400) return [];
  if (node.type === 'element' && node.tagName === 'script')
    return node.properties.type === 'application/ld+json' ? [hastText(node)] : [];
  return 'children' in node
    ? (node.children as HastNode[]).flatMap((child) => scriptsOf(child, depth + 1))
    : [];
}

/** The questions in structured data, however deep they stand. */
export function questionsIn(data: unknown, depth = 0): Pair[] {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.flatMap((entry) => questionsIn(entry, depth + 1));
  const object = data as Record<string, unknown>;
  if ([object['@type']].flat().includes('Question')) {
    const answers: unknown = object.acceptedAnswer ?? object.suggestedAnswer;
    const answer: unknown = Array.isArray(answers) ? answers[0] : answers;
    const text =
      typeof answer === 'object' && answer !== null ? (answer as { text?: unknown }).text : undefined;
    return [{ question: plain(object.name ?? object.text), answer: plain(text) }].filter(
      ({ question }) => question !== '',
    );
  }
  return Object.values(object).flatMap((value) => questionsIn(value, depth + 1));
}

/** Answers are HTML inside JSON. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  if (nestingOf(value) > DEEPEST_HTML) return '';
  const html = value.replace(/<(br|\/p|\/li|\/div)\b[^<>]*>/gi, '$& ');
  return hastText(htmlToHast(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();
}
