import { lazyMap, lazyWeakMap } from '../../core/lazy.ts';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { boardView } from '../views/board.ts';
import { behindView, unreadView } from '../views/drift.ts';
import { factView } from '../views/facts.ts';
import { pictureView, videoPath } from '../views/pictures.ts';
import { sourceView } from '../views/sources.ts';
import { lastTrial } from '../views/trials.ts';
import { termView } from '../views/terms.ts';
import { renderArticle, type ArticleHtml } from './render-article.ts';
import type { TextContext } from './text-context.ts';

/** What has been rendered of a help centre; it goes when the help centre goes. */
const rendererOf = lazyWeakMap((help: HelpCentre) => {
  const contextOf = contextsOf(help);
  return lazyMap((article: LocalizedArticle) => renderArticle(article.text.root, contextOf(article)));
});

/** The text of an article in its reader's language as markup: rendered once, for the page and for the help panel. */
export const articleHtml = (help: HelpCentre, article: LocalizedArticle): ArticleHtml =>
  rendererOf(help)(article);

/** What the text of an article asks of a help centre. */
export const contextsOf = lazyWeakMap(createContexts);

function createContexts(help: HelpCentre): (article: LocalizedArticle) => TextContext {
  return (article) => {
    const { id, locale, textLocale } = article;
    const { oldSectionIds, videos } = help.record(id);
    return {
      article: id,
      firstLine: article.text.firstLine,
      locale: textLocale,
      pageLocale: locale,
      locales: help.locales,
      routes: help.routes,
      base: help.routes.root(),
      t: help.translator(textLocale.id),
      term: (key) => termView(help, textLocale.id, key),
      fact: (key, form) => factView(help, textLocale.id, key, form),
      source: (key) => sourceView(help, textLocale.id, key),
      isEdition: (key) => help.site.editions.includes(key),
      platform: (key) => help.site.badges.platform[key]?.[textLocale.id] ?? key,
      picture: (address, refuse) =>
        pictureView(help, id, address.replace(/^\.\//, ''), textLocale.id) ??
        refuse(`There is no picture "${address}".`, 'Put it into the article’s folder.'),
      video: (address, refuse) => {
        const video =
          videos.get(address.replace(/^\.\//, '')) ??
          refuse(`There is no video "${address}".`, 'Put it into the article’s folder.');
        return help.routes.asset(videoPath(id, video));
      },
      around: [],
      board: boardView(help, article, true),
      oldIds: (section) => oldSectionIds.get(section) ?? [],
      tried: (section) => lastTrial(article.meta.tried, section),
      behind: (parts) => behindView(help, textLocale.id, id, parts),
      unread: (parts) => unreadView(help, textLocale.id, id, parts),
    };
  };
}
