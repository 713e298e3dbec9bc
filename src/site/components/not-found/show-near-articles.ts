import { createLinkRoutes } from '../../../core/routes.ts';
import type { Card } from '../../../embed/wire/card.ts';
import { nearArticles } from './near-articles.ts';

/**
 * Fills each list with the articles whose ids are near the address that was asked for, in its language, and shows it.
 * A list that has none, or whose articles cannot be had, stays hidden.
 *
 * @param lists each names its language, and where the ids of all articles and the site are
 */
export async function showNearArticles(lists: Iterable<HTMLElement>): Promise<void> {
  const all = [...lists];
  const [first] = all;
  const { ids = '', root = '' } = first?.dataset ?? {};
  const known = await textOf(ids);
  const near = nearArticles(location.pathname, known?.split('\n').filter(Boolean) ?? []);
  const { embedCard } = createLinkRoutes(root);
  await Promise.all(
    all.map(async (list) => {
      const cards = await Promise.all(near.map((id) => cardAt(embedCard(list.dataset['near'] ?? '', id))));
      const rows = cards.filter((card) => card !== undefined).map(rowOf);
      list.querySelector('ul')?.replaceChildren(...rows);
      list.hidden = rows.length === 0;
    }),
  );
}

function rowOf({ title, url, text }: Card): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  // Where the site is served from another host, the reader stays there.
  link.href = new URL(url).pathname;
  link.lang = text.lang;
  link.dir = text.dir;
  link.textContent = title;
  row.append(link);
  return row;
}

async function cardAt(url: string): Promise<Card | undefined> {
  const text = await textOf(url);
  return text === undefined ? undefined : (JSON.parse(text) as Card);
}

async function textOf(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
