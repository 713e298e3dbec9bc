import { lazyMap } from '../../core/lazy.ts';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { createRoutes } from '../../core/routes.ts';
import { articleMarkdown } from './article-markdown.ts';
import { llmsLists, llmsRoot } from './llms.ts';
import { openSearch } from './open-search.ts';
import { webManifest } from './web-manifest.ts';

/**
 * What programs read of the help centre: a Markdown copy of every article, llms.txt and llms-full.txt, OpenSearch and
 * the web app manifest of every language. Made one by one as they are asked for.
 *
 * @param markdownOf gives the Markdown copy of an article, where that is known already
 * @returns the text of each by its path within the built site: `en/articles/delete-account.md`
 */
export function copiesOf(
  help: HelpCentre,
  markdownOf = (article: LocalizedArticle) => articleMarkdown(help, article),
): ReadonlyMap<string, () => string> {
  const files = new Map<string, () => string>();
  const at = createRoutes('/');
  const add = (path: string, make: () => string) => files.set(path.slice(1), make);
  add(at.llms(), () => llmsRoot(help));
  for (const { id: locale } of help.locales) {
    const articles = help.articlesIn(locale);
    const markdown = lazyMap(markdownOf);
    for (const article of articles) add(at.articleMarkdown(locale, article.id), () => markdown(article));
    for (const [path, text] of llmsLists(help, locale)) files.set(path, () => text);
    add(at.llmsFull(locale), () => articles.map(markdown).join('\n'));
    add(at.openSearch(locale), () => openSearch(help, locale));
    add(at.webManifest(locale), () => `${JSON.stringify(webManifest(help, locale), null, 2)}\n`);
  }
  return files;
}
