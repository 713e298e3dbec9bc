import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const HASH = /\s'(sha256-[^']+)'/g;

/**
 * Moves a page's Content-Security-Policy in front of everything it governs, and drops the hashes of scripts and
 * styles that stand on other pages. Astro puts the policy behind what a layout writes into the head itself, and a
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
    if (!/\bsrc=/.test(attributes)) here.add(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  const tight = policy[0].replace(HASH, (source, hash: string) => (here.has(hash) ? source : ''));
  return html.replace(policy[0], '').replace(/<meta charset="[^"]*">/i, (charset) => charset + tight);
}
