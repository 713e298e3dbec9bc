import type { SearchResults } from '../query/plan.ts';
import { element } from './element.ts';
import { fill } from './say.ts';
import type { TellSetup } from './setup.ts';

/** Longer queries would fill the button. */
const SHOWN = 40;

/** What is sent of a search without a sure answer; undefined where there is one, or nothing to look for. */
export function failedSearch({ plan, tier, total }: SearchResults, told: boolean) {
  if (tier === 'answers' || plan.typed === '' || plan.needsMore) return undefined;
  return { query: plan.typed, locale: plan.locale, tier, results: total, told };
}

/** @returns whether it was kept */
export async function sendSearch(url: string, search: object): Promise<boolean> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(search),
    });
    return ok;
  } catch {
    return false;
  }
}

/**
 * Asks what the reader was looking for: one tap sends the query to those who write the articles, once.
 *
 * @param say tells screen readers
 * @returns what to show; empty where there is nothing to send
 */
export function renderTell(
  results: SearchResults,
  { url, words }: TellSetup,
  say: (text: string) => void,
): HTMLElement[] {
  const search = failedSearch(results, true);
  if (!search) return [];
  const shown =
    [...search.query].length > SHOWN ? `${[...search.query].slice(0, SHOWN).join('')}…` : search.query;
  const button = element(
    'button',
    { type: 'button', class: 'search-button' },
    fill(words.tell, { query: shown }),
  );
  const said = element('p', { 'data-search-told': '' });
  let sending = false;
  button.addEventListener('click', () => {
    if (sending) return;
    sending = true;
    void sendSearch(url, search).then((kept) => {
      sending = kept;
      said.textContent = kept ? words.told : words.failed;
      say(said.textContent);
      if (kept) button.setAttribute('aria-disabled', 'true');
    });
  });
  return [element('p', {}, words.looking), button, said];
}
