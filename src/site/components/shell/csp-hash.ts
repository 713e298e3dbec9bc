import { lazyMap } from '../../../core/lazy.ts';

/**
 * The hash by which a Content-Security-Policy allows an inline script or style. Every page has the same few of them, so
 * each is hashed once.
 *
 * @param text exactly what stands between the tags
 * @returns a source expression without its quotes: `sha256-…`
 */
export const cspHash = lazyMap(async (text: string): Promise<`sha256-${string}`> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
});
