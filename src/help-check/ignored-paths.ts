import ignore from 'ignore';

/** Folders that nobody writes by hand. */
const FOLDERS: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'dist',
  'build',
  'out',
  'target',
  'coverage',
  'tmp',
]);
const FILES =
  /\.min\.\w+$|\.d\.[cm]?ts$|\.map$|^(?:package-lock|composer|tsconfig(?:\.\w+)?)\.json$|^pnpm-lock\.yaml$/;

/**
 * Whether a file or folder is passed over without being asked for.
 *
 * @param name without its path
 */
export function isIgnored(name: string, kind: 'file' | 'folder'): boolean {
  // Hidden folders belong to tools: `.git`, `.next`, `.svelte-kit`.
  return kind === 'folder' ? name.startsWith('.') || FOLDERS.has(name) : FILES.test(name);
}

/**
 * Makes a test from patterns as people write them for `--ignore`, which are those of `.gitignore`: `*` is anything in a name,
 * `**` any folders, `?` one character; a pattern without a slash is a name anywhere, and a folder stands for all that is in it.
 * Brackets, `!` and `#` are letters: names of routes have them.
 *
 * @returns whether a path from the root, with forward slashes, is meant
 */
export function pathTest(patterns: readonly string[]): (path: string) => boolean {
  const matcher = ignore({ ignorecase: false, allowRelativePaths: true }).add(
    patterns.map((pattern) =>
      pattern
        .replaceAll('\\', '/')
        .replace(/^\.?\/|\/$/g, '')
        .replace(/^[!#]|[[\]]/g, '\\$&'),
    ),
  );
  return (path) => path !== '' && matcher.ignores(path.replace(/\/+$/, ''));
}
