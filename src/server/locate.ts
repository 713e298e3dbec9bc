/** What a path asks for. */
export type Location =
  /** Parts of a path below the served folder; none of them leads out of it. */
  | { kind: 'inside'; parts: string[]; slash: boolean }
  /** Not below the base path. */
  | { kind: 'outside' }
  /** Cannot be decoded. */
  | { kind: 'malformed' };

/**
 * Reads the path of a request.
 *
 * @param pathname as the request has it, percent-encoded
 * @param base the path the site is served under, with slashes at both ends
 */
export function locate(pathname: string, base: string): Location {
  if (!pathname.startsWith(base)) return { kind: 'outside' };
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return { kind: 'malformed' };
  }
  const parts = path.split('/');
  const slash = parts.at(-1) === '';
  if (slash) parts.pop();
  // Empty parts, dots, a backslash, a Windows drive or stream, a NUL: no file of the site is called that.
  const strange = parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part));
  return strange ? { kind: 'outside' } : { kind: 'inside', parts, slash };
}
