/** How a source file is to be read; `data` and `yaml` hold addresses alone. */
export type SourceKind =
  'markup' | 'vue' | 'svelte' | 'astro' | 'php' | 'ruby' | 'twig' | 'script' | 'markdown' | 'data' | 'yaml';

const KINDS: Readonly<Record<SourceKind, readonly string[]>> = {
  // Other languages with the same comments come along: apps name addresses too.
  script: ['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx', 'cs', 'dart', 'go', 'java', 'kt', 'swift'],
  markup: ['html', 'htm', 'xhtml', 'hbs', 'handlebars', 'mustache', 'cshtml', 'razor', 'jsp', 'ftl'],
  vue: ['vue'],
  svelte: ['svelte'],
  astro: ['astro'],
  php: ['php', 'phtml'],
  ruby: ['erb', 'ejs'],
  twig: ['twig', 'j2', 'jinja', 'jinja2', 'liquid', 'njk'],
  markdown: ['md', 'mdx', 'markdown'],
  data: ['json', 'plist', 'po', 'properties', 'resx', 'strings', 'xml'],
  yaml: ['yml', 'yaml', 'py', 'rb'],
};
const BY_ENDING = new Map(
  Object.entries(KINDS).flatMap(([kind, endings]) => endings.map((ending) => [ending, kind as SourceKind])),
);

/**
 * How to read a file, by the end of its name.
 *
 * @param path of the file, or its name alone
 * @returns undefined for files that hold no links
 */
export function sourceKind(path: string): SourceKind | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return BY_ENDING.get(ending);
}
