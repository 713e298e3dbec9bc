import { createLinkRoutes, createPanelRoutes } from '../../../core/routes.ts';
import type { Card } from '../../../embed/wire/card.ts';

/** More than these are no longer a suggestion. */
const MOST = 5;

/**
 * Shows the articles that the page around suggests, in its order; ids that there are no articles for are left out.
 *
 * @param ids of articles
 * @param root path of the site
 */
export async function showSuggested(ids: readonly string[], root: string, locale: string): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-panel-suggested]');
  const row = section?.querySelector('template');
  const list = section?.querySelector('ul');
  if (!section || !row || !list) return;
  const { embedCard } = createLinkRoutes(root);
  const cards = await Promise.all(ids.slice(0, MOST).map((id) => readCard(embedCard(locale, id))));
  const rows = cards
    .filter((card) => card !== undefined)
    .map((card) => {
      const copy = document.importNode(row.content, true);
      const link = copy.querySelector('a');
      const title = copy.querySelector<HTMLElement>('b');
      if (link) link.href = createPanelRoutes(root).panel(locale, card.id);
      if (title) {
        title.textContent = card.title;
        title.lang = card.text.lang;
        title.dir = card.text.dir;
      }
      return copy;
    });
  // Nothing is offered twice.
  for (const offer of document.querySelectorAll<HTMLElement>('[data-offer]'))
    offer.hidden = cards.some((card) => card?.id === offer.dataset['offer']);
  list.replaceChildren(...rows);
  section.hidden = rows.length === 0;
}

/** The parts of a card that are shown; undefined for what is no card. */
function readCardData(data: unknown): Pick<Card, 'id' | 'title' | 'text'> | undefined {
  const { id, title, text } = (data ?? {}) as Partial<Card>;
  return typeof id === 'string' && typeof title === 'string' && typeof text?.lang === 'string'
    ? { id, title, text }
    : undefined;
}

async function readCard(url: string): Promise<ReturnType<typeof readCardData>> {
  try {
    const response = await fetch(url);
    return response.ok ? readCardData(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
