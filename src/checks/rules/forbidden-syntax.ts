import type { OutlineOddity } from '../../content/text/outline.ts';
import { defineRule, type Rule } from '../rule.ts';
import { at, oddities } from '../walk.ts';

interface Forbidden {
  kind: OutlineOddity['kind'];
  code: string;
  explain: string;
  what(text: string): string;
  fix: string;
}

const PROGRAM =
  'Articles hold text, not programs: what runs while the site is built can break or leak anything.';

const FORBIDDEN: readonly Forbidden[] = [
  {
    kind: 'expression',
    code: 'mdx-expression',
    explain: PROGRAM,
    what: (text) => `{${text}} is an expression.`,
    fix: 'Write the text itself; \\{ for a plain brace; {/* text */} for a comment.',
  },
  {
    kind: 'esm',
    code: 'mdx-import',
    explain: PROGRAM,
    what: (text) => `"${text}" is an import or export.`,
    fix: 'Delete it: our components need no import. Start the line with another word when it is text.',
  },
  {
    kind: 'spread-attribute',
    code: 'mdx-expression',
    explain: PROGRAM,
    what: (text) => `<${text}> has an attribute {…}.`,
    fix: 'Write each attribute with its value in quotes.',
  },
  {
    kind: 'expression-attribute',
    code: 'mdx-expression',
    explain: PROGRAM,
    what: (text) => `The attribute ${text} has a value in braces.`,
    fix: `Write the value in quotes instead of braces.`,
  },
  {
    kind: 'repeated-attribute',
    code: 'repeated-attribute',
    explain: 'Only one of the two would count, and nobody sees which.',
    what: (text) => `The attribute ${text} stands twice.`,
    fix: 'Delete one of the two.',
  },
  {
    kind: 'heading-depth',
    code: 'heading-level',
    explain: 'The page’s outline would have a gap: the title is level 1, sections are 2, their parts 3.',
    what: (text) => `The heading “${text}” is neither of level 2 nor 3.`,
    fix: 'Start sections with ## and parts of a section with ###.',
  },
  {
    kind: 'part-without-section',
    code: 'heading-level',
    explain: 'The page’s outline would have a gap: the title is level 1, sections are 2, their parts 3.',
    what: (text) => `The heading “${text}” is a part of no section: no heading of level 2 stands before it.`,
    fix: 'Write ## for it, with an id behind it: [#like-this].',
  },
  {
    kind: 'nested-section',
    code: 'nested-section',
    explain: 'A section inside a box or list is not in the contents, and links to it do not work.',
    what: (text) => `The heading “${text}” stands inside a box, list or quote.`,
    fix: 'Move it out, or write ### instead of ##.',
  },
  {
    kind: 'heading-component',
    code: 'heading-component',
    explain:
      'The contents, search results and links show a heading’s plain text; what the component says would be missing.',
    what: (text) => `There is a component in the heading “${text}”.`,
    fix: 'Write the words themselves in headings.',
  },
  {
    kind: 'definition',
    code: 'reference-link',
    explain:
      'Addresses that stand apart from their links are not checked or translated into addresses of this site.',
    what: (text) => `[${text}]: defines an address apart from its link.`,
    fix: 'Write the address behind the text of the link: [text](address).',
  },
  {
    kind: 'footnote',
    code: 'footnote',
    explain: 'On a phone, readers lose their place when they follow a footnote.',
    what: (text) => `[^${text}] is a footnote.`,
    fix: 'Write it in the text, or name the source in article.yaml.',
  },
  {
    kind: 'second-frontmatter',
    code: 'second-frontmatter',
    explain: 'What stands between the lines of --- would not be shown.',
    what: () => 'The text starts with a second block between lines of ---.',
    fix: 'Move its keys to the first block, or write *** for a line across the page.',
  },
];

/** One rule for each construct that Markdown or MDX offers and articles do without. */
export const forbiddenSyntax: readonly Rule[] = FORBIDDEN.map(({ kind, code, explain, what, fix }) =>
  defineRule({ code, severity: 'error', explain }, function* (content) {
    for (const use of oddities(content, kind)) {
      const { text } = use.oddity;
      yield { ...at(use, use.oddity), what: what(text.length > 60 ? `${text.slice(0, 60)}…` : text), fix };
    }
  }),
);
