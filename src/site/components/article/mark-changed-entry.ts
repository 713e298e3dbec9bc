import { adopt } from '../../../search/ui/adopt.ts';
import { markChanged, type ChangedWords } from './mark-changed.ts';
import { READ, readingOf } from './read-prints.ts';
import styles from './mark-changed.css?inline';

/** Fetched where an article has changed since it was read on this device; see `start-article-text.ts`. */
async function mark(): Promise<void> {
  const key = `${READ}:${location.pathname}`;
  const kept = localStorage.getItem(key);
  // Beside the folder of the articles: `routes.changedWords`.
  const response = await fetch(new URL('../../changed.json', location.href));
  if (kept === null || !response.ok) return;
  const now = readingOf(document.querySelector<HTMLElement>('[data-prints]')?.dataset['prints'] ?? '');
  localStorage.setItem(key, now);
  markChanged(kept, now, (await response.json()) as ChangedWords);
}

adopt(styles);
void mark().catch(() => undefined);
