import { fillAddress } from '../../core/address-pattern.ts';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { articleRevision } from './embed/revision.ts';

/** A link about the text of an article. */
export interface TextLink {
  /** As it is for the whole article. */
  url: string;
  /** The same with `{section}` still to be filled; undefined where the pattern has no place for it. */
  pattern: string | undefined;
}

/** Where the text of an article is edited, and where an error in it is reported, as far as `site.yaml` says. */
export function textLinks(
  help: HelpCentre,
  article: LocalizedArticle,
): { edit: TextLink | undefined; report: TextLink | undefined } {
  const link = (pattern: string | undefined): TextLink | undefined => {
    if (pattern === undefined) return undefined;
    const filled = fillAddress(pattern, {
      article: article.id,
      locale: article.textLocale.id,
      revision: articleRevision(help, article),
      file: article.file,
      title: article.title,
      url: help.absolute(article.url),
    });
    return {
      url: fillAddress(filled, { section: '' }),
      pattern: pattern.includes('{section}') ? filled : undefined,
    };
  };
  return { edit: link(help.site.edit), report: link(help.site.report) };
}
