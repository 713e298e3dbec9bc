import { editDistance } from '../../../core/ids.ts';

/**
 * The articles whose ids are nearest to an address that does not exist.
 *
 * @param pathname the address asked for: `/en/articles/dissmis-user/`
 * @param ids ids of the articles there are
 * @returns up to three ids, best first; empty when nothing is near
 */
export function nearArticles(pathname: string, ids: readonly string[]): string[] {
  const parts = safeDecode(pathname).split('/').map(wordsOf);
  const asked = parts.findLast((words) => words.length > 0) ?? [];
  return ids
    .map((id) => ({ id, score: likeness(asked, wordsOf(id)) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, 3)
    .map(({ id }) => id);
}

const wordsOf = (slug: string) =>
  slug
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1);

/** Share of words the two have in common, forgiving a letter in four: 0 to 1. */
function likeness(asked: readonly string[], known: readonly string[]): number {
  const alike = (a: string, b: string) => editDistance(a, b) <= Math.floor(Math.max(a.length, b.length) / 4);
  const shared = asked.filter((word) => known.some((other) => alike(word, other))).length;
  return asked.length === 0 ? 0 : (2 * shared) / (asked.length + known.length);
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
