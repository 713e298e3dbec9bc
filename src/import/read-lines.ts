import type { Block } from './document.ts';

const ITEM = /^\s*(?:[-*•‣▪●◦–—+]|\d{1,3}[.)]|\p{L}\))\s+(?=\S)/u;
/** A longer line is prose. */
const HEADING_LENGTH = 90;
/** As many short lines under each other, without an end, are a menu or a form. */
const MENU_LINES = 4;
const MENU_SHARE = 0.75;

/**
 * Reads text that has no markup: paragraphs are parted by empty lines, a short line on its own without an end is a
 * heading.
 */
export function readLines(text: string): Block[] {
  const paragraphs = text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.split('\n').flatMap(cellsOf).filter(hasWords))
    .filter((lines) => lines.length > 0);
  return paragraphs.flatMap((lines, index) => {
    if (isMenu(lines)) return [];
    const isLast = index === paragraphs.length - 1;
    return blocksOf(lines, isLast);
  });
}

/** A line of a table whose first cell asks: the other cells answer. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split(/\t+|(?<!\s)\s+\|\s+/);
  return cells.length > 1 && /[?？؟]\s*$/.test(cells[0] ?? '') ? cells : [line];
}

/** Rules of hyphens and stars have none. */
const hasWords = (line: string) => /[\p{L}\p{N}]/u.test(line);

function blocksOf(lines: readonly string[], isLast: boolean): Block[] {
  const blocks: Block[] = [];
  let running: string[] = [];
  const flush = () => {
    if (running.length > 0) blocks.push({ kind: 'text', text: running.join('\n') });
    running = [];
  };
  const [only] = lines;
  if (
    lines.length === 1 &&
    only !== undefined &&
    !isLast &&
    (!isItem(only) || isLoud(only)) &&
    isHeading(only)
  )
    return [{ kind: 'heading', text: only.trim() }];
  for (const line of lines) {
    if (isItem(line)) {
      flush();
      blocks.push({ kind: 'item', text: line.trim() });
    } else running.push(line.trim());
  }
  flush();
  return blocks;
}

const isItem = (line: string) => ITEM.test(line);

function isHeading(line: string): boolean {
  const text = line.trim();
  return text.length <= HEADING_LENGTH && /\p{L}/u.test(text) && !/[.!?:;,…)»"]$/.test(text);
}

/** In capitals throughout: “2. REMOVING”. */
function isLoud(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{3}/u.test(line);
}

function isMenu(lines: readonly string[]): boolean {
  const loose = lines.filter((line) => !isItem(line));
  if (loose.length < MENU_LINES) return false;
  const short = loose.filter((line) => line.trim().length <= 60 && !/[.!;:,]$/.test(line.trim()));
  const asking = short.filter((line) => line.trim().endsWith('?'));
  // Questions under each other, each with its answer, are no menu.
  return asking.length <= 1 && short.length / loose.length >= MENU_SHARE;
}
