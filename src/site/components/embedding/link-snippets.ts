import { createLinkRoutes } from '../../../core/routes.ts';

/** What a link leads to, and what it says. */
export interface LinkTarget {
  /** Of the help centre: an absolute address with a slash at its end. */
  root: string;
  article: string;
  section?: string | undefined;
  /** Undefined: each reader's own. */
  locale?: string | undefined;
  words: string;
}

/** The ways to write one link. */
export interface LinkSnippets {
  address: string;
  element: string;
  markdown: string;
}

/** A link as an address, as HTML with an element around it, and as Markdown. */
export function linkSnippets({ root, article, section, locale, words }: LinkTarget): LinkSnippets {
  const address = createLinkRoutes(root).permalink(article, section, locale);
  const attributes = Object.entries({ article, section, lang: locale })
    .map(([name, value]) => (value ? ` ${name}="${value}"` : ''))
    .join('');
  return {
    address,
    element: `<help-link${attributes}>\n  <a href="${address}">${asMarkup(words)}</a>\n</help-link>`,
    markdown: `[${words.replace(/[\\[\]*_`<>]/g, '\\$&')}](${address})`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Words as they are written in HTML, and just as well in JSX and in Vue's templates, where braces mean something. */
export const asMarkup = (words: string): string =>
  words.replace(/[&<>"{}]/g, (character) => ENTITIES[character] ?? '');
