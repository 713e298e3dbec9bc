import type { SectionRename } from './rename-in-mdx.ts';

/** Renames a section in a list of aliases: the id at the end of the lines that lead to it. */
export function renameInAliases(text: string, { from, to }: Pick<SectionRename, 'from' | 'to'>): string {
  const ending = `[#${from}]`;
  return text
    .split('\n')
    .map((line) => {
      const end = line.trimEnd();
      return end.endsWith(ending) ? `${end.slice(0, -ending.length)}[#${to}]${line.slice(end.length)}` : line;
    })
    .join('\n');
}
