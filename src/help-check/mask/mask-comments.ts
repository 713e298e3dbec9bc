import type { SourceKind } from '../source-kind.ts';
import { blank } from './blank.ts';
import { maskHash, maskPhp, maskScript } from './mask-script.ts';

/** A part of a page that is written in another language, or in none: what to look for and what becomes of it. */
type Part = readonly [pattern: string, mask: (text: string) => string];

const COMMENT: Part = [String.raw`<!--[\s\S]*?(?:-->|(?![\s\S]))`, blank];
const SCRIPT: Part = [String.raw`<script\b[^>]*>[\s\S]*?<\/script\s*>`, maskScript];
const PHP: Part = [String.raw`<\?(?:php\b|=)[\s\S]*?(?:\?>|(?![\s\S]))`, maskPhp];
const RUBY_COMMENT: Part = [String.raw`<%(?:#|--)[\s\S]*?%>`, blank];
const RUBY: Part = [String.raw`<%[\s\S]*?%>`, maskHash];
const TWIG_COMMENT: Part = [String.raw`\{#[\s\S]*?#\}`, blank];
const LIQUID_COMMENT: Part = [String.raw`\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}`, blank];
const MUSTACHE_COMMENT: Part = [String.raw`\{\{!(?:--[\s\S]*?--|[^}]*)\}\}`, blank];
const BLADE_COMMENT: Part = [String.raw`\{\{--[\s\S]*?--\}\}`, blank];
const JSX_COMMENT: Part = [String.raw`\{\s*\/\*[\s\S]*?\*\/\s*\}`, blank];
const FRONTMATTER_CODE: Part = [String.raw`^---\r?\n[\s\S]*?\n---$`, maskScript];
// What stands in code is shown, not followed.
const FENCE: Part = [
  String.raw`^[ \t]*(?<fence>\x60{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\k<fence>[\x60~]*[ \t]*$|(?![\s\S]))`,
  blank,
];
const CODE: Part = [
  String.raw`(?<!\x60)(?<tick>\x60{1,2})(?!\x60)(?:[^\x60\n]|\n(?!\n))+\k<tick>(?!\x60)`,
  blank,
];

const PAGE = [COMMENT, SCRIPT] as const;
const PARTS: Readonly<Record<Exclude<SourceKind, 'script' | 'data' | 'yaml'>, readonly Part[]>> = {
  markup: [...PAGE, RUBY_COMMENT, MUSTACHE_COMMENT],
  vue: PAGE,
  svelte: [...PAGE, JSX_COMMENT],
  astro: [FRONTMATTER_CODE, ...PAGE, JSX_COMMENT],
  php: [...PAGE, BLADE_COMMENT, PHP],
  ruby: [COMMENT, RUBY_COMMENT, RUBY, SCRIPT],
  twig: [...PAGE, TWIG_COMMENT, LIQUID_COMMENT],
  markdown: [FENCE, CODE, COMMENT, JSX_COMMENT],
};
const patterns = new Map(
  Object.entries(PARTS).map(([kind, parts]) => [
    kind,
    new RegExp(parts.map(([pattern], index) => `(?<part${index}>${pattern})`).join('|'), 'gm'),
  ]),
);

/**
 * Blanks the comments of a source file, so that what is commented out is not found. Every other character keeps its
 * place.
 */
export function maskComments(text: string, kind: SourceKind): string {
  if (kind === 'data') return text;
  if (kind === 'script') return maskScript(text);
  if (kind === 'yaml') return maskHash(text);
  return text.replace(patterns.get(kind) ?? /(?!)/g, (...match: unknown[]) => {
    const token = match[0] as string;
    const groups = match.at(-1) as Record<string, string | undefined>;
    const part = PARTS[kind].find((_, index) => groups[`part${index}`] !== undefined);
    return part ? part[1](token) : token;
  });
}
