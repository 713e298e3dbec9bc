import type { Format } from './document.ts';

const HTML_START = /^\s*(?:<!doctype html|<html\b|<\?xml\b|<head\b|<body\b)/i;
const TAG =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|details|summary|section|article|main|table|span|a|br|script)\b[^<>]{0,2000}>/gi;
const MARKDOWN = [
  /^#{1,6} \S/m,
  // In front of a line or of an item.
  /^[ \t]{0,12}(?:(?:[-*+]|\d{1,3}[.)]) {1,4})?(?:\*\*|__)\S[^\n]{0,400}?(?:\*\*|__)/m,
  /\[[^[\]\n]{1,200}\]\([^()\s]{1,500}\)/,
  /^(?:```|~~~)/m,
  // A heading that is underlined.
  /^[^\s=-][^\n]{0,200}\n(?:={3,100}|-{3,100})[^\S\n]{0,20}$/m,
  /^<details\b/m,
];

/** Tells HTML, Markdown and plain text apart by what stands in them; a file’s name says nothing. */
export function detectFormat(text: string): Format {
  if (HTML_START.test(text)) return 'html';
  const isMarkdown = MARKDOWN.some((sign) => sign.test(text));
  const tags = text.match(TAG)?.length ?? 0;
  // A piece of a page is mostly tags; Markdown has a few.
  if (tags >= 2 && (!isMarkdown || text.trimStart().startsWith('<')) && !/^#{1,6} \S/m.test(text))
    return 'html';
  return isMarkdown || tags >= 2 ? 'markdown' : 'text';
}
