import { createHash } from 'node:crypto';
import { lazyMap } from '../../core/lazy.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const HASHES = /(?:\s'sha256-[^']+')+/g;

/** Scripts that are files, and data: no hash is asked of them. */
const NOT_RUN = /\bsrc=|\btype="application\/ld\+json"/;
/** A site has a handful of inline scripts and styles, each on many pages. */
const hashOf = lazyMap((text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`);

/**
 * Moves a page's Content-Security-Policy in front of everything it governs, and drops the hashes of scripts and
 * styles that stand on other pages; those that are left stand in order, for Astro gathers them as its components get
 * ready, now in one order, now in another. Astro puts the policy behind what a layout writes into the head itself, and a
 * policy in a `meta` element binds only what comes after it.
 *
 * @param html a whole page
 * @returns the page; unchanged when it carries no policy
 */
export function tightenPolicy(html: string): string {
  const policy = POLICY.exec(html);
  if (!policy) return html;
  const here = new Set<string>();
  for (const [, , attributes = '', text = ''] of html.matchAll(INLINE))
    if (!NOT_RUN.test(attributes)) here.add(hashOf(text));
  const tight = policy[0].replace(HASHES, (sources) => {
    const hashes = sources.split(' ').filter((source) => here.has(source.slice(1, -1)));
    return hashes
      .sort()
      .map((source) => ` ${source}`)
      .join('');
  });
  return html.replace(policy[0], '').replace(/<meta charset="[^"]*">/i, (charset) => charset + tight);
}
