/** Signs that would be read as Markdown; the rest stays as readers see it. */
const SIGNS = /[\\`*_[\]<>]/g;
/** Words as Markdown that says them and nothing else. */
export const plain = (text: string): string => text.replace(SIGNS, '\\$&').replace(/\u00ad/g, '');

/** The first row is the head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A quote. */
export const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');

/** Code stands between more backticks than it holds in a row. */
const fence = (text: string, least: number) =>
  '`'.repeat(Math.max(least, 1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))));

/** Code amid words. */
export const code = (text: string) => {
  const ticks = fence(text, 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return ticks + pad + text + pad + ticks;
};

/** A block of code. */
export const fenced = (text: string, language: string | null | undefined) => {
  const ticks = fence(text, 3);
  return `${ticks}${language === null || language === undefined ? '' : language}\n${text}\n${ticks}`;
};
