/** The head is searched, not parsed: our own layouts write it. */
const ROBOTS = /<meta\s[^>]*name="robots"[^>]*>/;
const CANONICAL = /<link\s[^>]*rel="canonical"[^>]*>/;
const HREF = /\shref="([^"]*)"/;

/**
 * Whether a page stands for itself in search engines.
 *
 * @param html the built page
 * @param address its own absolute address
 */
export function isOwnPage(html: string, address: string): boolean {
  if (ROBOTS.exec(html)?.[0].includes('noindex')) return false;
  const [link = ''] = CANONICAL.exec(html) ?? [];
  const canonical = HREF.exec(link)?.[1];
  return canonical === undefined || canonical === address;
}
