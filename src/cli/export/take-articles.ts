/** An article as it was taken from its page, freed of what only a screen can do. */
export interface TakenArticle {
  id: string;
  title: string;
  /** Its sections, for tables of contents; ids as they stand in the markup. */
  sections: { id: string; title: string }[];
  /**
   * Well-formed XHTML: `<h1>` and what follows. Ids begin with the article’s, so that no two are the same in a book; links
   * into it lead to `#article` or `#article--section`, all others are absolute.
   */
  markup: string;
  /** Paths on the site of the pictures in it, as its `src` name them. */
  pictures: string[];
}

/**
 * Runs in a page of the built site: fetches articles and takes their texts out. A browser reads HTML as no other program
 * does, and writes it as XML. Everything it needs is in it: it is handed over as a text.
 *
 * @param asked.articles those of the book
 * @param asked.origin where the site lives, for links out of the book
 */
export async function takeArticles(asked: {
  articles: { id: string; url: string }[];
  origin: string;
}): Promise<TakenArticle[]> {
  const idOf = new Map(asked.articles.map(({ id, url }) => [url, id]));
  const KEPT = [
    'id',
    'class',
    'href',
    'src',
    'alt',
    'lang',
    'dir',
    'width',
    'height',
    'start',
    'colspan',
    'rowspan',
    'scope',
  ];
  const GONE =
    '.no-print, .needs-js, .beside, script, style, template, nav, button, input, select, svg, [hidden], [data-markdown-ignore], details.badges > summary';

  const rename = (element: Element, name: string) => {
    const other = element.ownerDocument.createElement(name);
    for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  };

  const take = async ({ id, url }: { id: string; url: string }): Promise<TakenArticle> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const article = page.querySelector('article[data-article]');
    const heading = page.querySelector('article h1');
    if (!article || !heading) throw new Error(`${url} is no page of an article.`);
    const title = heading.textContent.trim();

    // The sign on a button stands beside the words for it, with a space before it that would be left.
    for (const { previousSibling: before } of article.querySelectorAll('svg.icon'))
      if (before?.nodeType === Node.TEXT_NODE)
        before.textContent = (before.textContent ?? '').trimEnd().replace(/[\s\u2060]+$/, '');
    for (const element of article.querySelectorAll(GONE)) element.remove();
    for (const header of article.querySelectorAll('header')) header.replaceWith(heading);
    for (const picture of article.querySelectorAll('picture'))
      picture.replaceWith(...picture.querySelectorAll('img'));
    for (const video of article.querySelectorAll('video')) {
      const link = page.createElement('a');
      link.setAttribute('href', video.getAttribute('src') ?? url);
      link.textContent = video.getAttribute('aria-label');
      video.replaceWith(link);
    }
    // What unfolds on a screen lies open; what unfolds it is a line above it.
    for (const summary of article.querySelectorAll('summary')) {
      summary.classList.add('fold-title');
      rename(summary, 'p');
    }
    for (const fold of article.querySelectorAll('details')) rename(fold, 'div');
    for (const label of article.querySelectorAll('label')) rename(label, 'span');

    const pictures = new Set<string>();
    for (const element of article.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) if (!KEPT.includes(name)) element.removeAttribute(name);
      const ownId = element.getAttribute('id');
      if (ownId) element.setAttribute('id', `${id}--${ownId}`);
      const src = element.getAttribute('src');
      if (src) pictures.add(src);
      const href = element.getAttribute('href');
      if (href === null) continue;
      const { pathname, search, hash, origin } = new URL(href, new URL(url, location.href));
      if (origin !== location.origin) continue;
      const other = idOf.get(pathname);
      element.setAttribute(
        'href',
        other === undefined
          ? asked.origin + pathname + search + hash
          : `#${other}${hash.replace(/^#/, '--')}`,
      );
    }
    heading.setAttribute('id', id);
    // Boxes that held buttons alone.
    for (const box of [...article.querySelectorAll('div, p, span, section')].reverse())
      if (!box.id && !box.textContent.trim() && !box.querySelector('img, [id]')) box.remove();
    const holder = page.createElement('div');
    holder.append(...article.childNodes);
    return {
      id,
      title,
      sections: [...holder.querySelectorAll('h2')].map((section) => ({
        id: section.id,
        title: section.textContent.trim(),
      })),
      markup: new XMLSerializer().serializeToString(holder),
      pictures: [...pictures],
    };
  };

  const taken: TakenArticle[] = [];
  for (const article of asked.articles) taken.push(await take(article));
  // A link to a place that is not in the book leads to its article.
  const ids = new Set(
    taken.flatMap(({ markup }) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
  );
  return taken.map((article) => ({
    ...article,
    markup: article.markup.replace(/ href="#([^"]+)"/g, (link, target: string) =>
      ids.has(target) ? link : ` href="#${target.replace(/--.*$/s, '')}"`,
    ),
  }));
}
