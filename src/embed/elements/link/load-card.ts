import type { Card } from '../../wire/card.ts';
import { PATIENCE } from '../patiently.ts';

const cards = new Map<string, Promise<Partial<Card> | undefined>>();

/**
 * Fetches what an article says in short, once and without cookies.
 *
 * @returns undefined when it cannot be had; asking again then tries again
 */
export function loadCard(url: string): Promise<Partial<Card> | undefined> {
  const card = cards.get(url) ?? ask(url);
  cards.set(url, card);
  return card;
}

async function ask(url: string): Promise<Partial<Card> | undefined> {
  try {
    const response = await fetch(
      url,
      // Without a prototype: the browser reads inherited settings too.
      { __proto__: null, credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) } as RequestInit,
    );
    // An error may be JSON too; it is no card.
    if (response.ok) return (await response.json()) as Partial<Card>;
  } catch {
    // Whatever went wrong, the link works without a preview.
  }
  cards.delete(url);
  return undefined;
}
