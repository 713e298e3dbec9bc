const BLOCK = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/**
 * The day on which an article was last brought up to date, as its page says in its structured data.
 *
 * @param html the built page
 * @returns `2026-11-22`; undefined for pages that name no day
 */
export function changedOn(html: string): string | undefined {
  for (const [, text = ''] of html.matchAll(BLOCK)) {
    const { dateModified } = JSON.parse(text) as { dateModified?: unknown };
    if (typeof dateModified === 'string') return dateModified;
  }
  return undefined;
}
