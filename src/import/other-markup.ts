/** `= Question? =`, as the readme of a WordPress plugin and MediaWiki write headings. */
const WIKI_HEADING = /^(={1,6}) {0,4}(\S[^\n]{0,300}?) {0,4}\1[^\S\n]{0,9}$/gm;
/** The readme of a plugin begins with its name in the largest number of signs. */
const PLUGIN = /^\s*={3} {0,4}[^=\n]{1,200}={3}/;

/**
 * Headings between signs of equality as Markdown has them; a text without any is given back as it is.
 *
 * @see https://developer.wordpress.org/plugins/wordpress-org/how-your-readme-txt-works/
 */
export function wikiHeadings(text: string): string {
  const readme = PLUGIN.test(text);
  return text.replace(WIKI_HEADING, (_, signs: string, title: string) => {
    const level = readme ? Math.max(1, 4 - signs.length) : signs.length;
    return `\n${'#'.repeat(level)} ${title}\n`;
  });
}

interface Foreign {
  name: string;
  /** Signs that nothing else has. */
  signs: readonly RegExp[];
  /** Whether it is written with tags, as HTML is. */
  tagged?: boolean;
  into: 'HTML' | 'Markdown';
  command: string;
}

const FOREIGN: readonly Foreign[] = [
  {
    name: 'an export of WordPress (WXR)',
    signs: [/<wp:wxr_version>/, /<rss\b[^<>]{0,2000}\bxmlns:wp=/],
    tagged: true,
    into: 'Markdown',
    command: 'npx wordpress-export-to-markdown --input export.xml',
  },
  {
    name: 'AsciiDoc',
    signs: [
      /^={1,6} [^=\s][^\n]{0,300}[^=\s\n]$/m,
      /^:[\w-]{1,40}:(?: |$)/m,
      /^(?:include|image|video|xref|ifdef)::?\S{1,200}\[/m,
      /^\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|source|quote|cols|#|\.)[^\]\n]{0,200}\]$/m,
    ],
    into: 'HTML',
    command: 'asciidoctor -o page.html page.adoc',
  },
  {
    name: 'reStructuredText',
    signs: [
      /^\.\. [\w-]{1,40}::/m,
      /^\.\. _[^:\n]{1,80}:/m,
      /(?<![\w`]):[a-z][\w+.-]{0,40}:`[^`\n]{1,200}`/m,
      /^\.\. \|[^|\n]{1,80}\|/m,
      // Underlined with what Markdown has no heading for.
      /^[^\s~^"'+#*.][^\n]{2,200}\n(?:~{3,200}|\^{3,200}|"{3,200}|\+{3,200})[^\S\n]{0,20}\n\n/m,
    ],
    into: 'HTML',
    command: 'rst2html5 page.rst page.html',
  },
];

/**
 * A text in a format that another program turns into one that is read: which one, into what, and its command.
 *
 * @param tagged whether the text looks like HTML
 */
export function foreignFormat(
  text: string,
  tagged: boolean,
): Pick<Foreign, 'name' | 'into' | 'command'> | undefined {
  return FOREIGN.find(
    (format) => (format.tagged ?? false) === tagged && format.signs.some((sign) => sign.test(text)),
  );
}
