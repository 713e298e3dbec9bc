/**
 * One section of the Markdown copy of an article, with its heading.
 *
 * @param text the copy
 * @param title of the section, without signs of Markdown
 * @returns undefined where no heading of the second level says so
 */
export function markdownSection(text: string, title: string): string | undefined {
  const parts = text.split(/^(?=## )/m);
  return parts.find((part) => plainLine(part.replace(/\n[^]*/, '')) === plainLine(title))?.trim();
}

/** A heading as it is read: the build puts no-break spaces, soft hyphens and joiners, and escapes signs. */
const plainLine = (line: string) =>
  line
    .replace(/^## /, '')
    .replace(/[\\\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
