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
 * Makes a test from patterns as people write them for `--ignore`: `*` is anything in a name, `**` any folders, `?` one
 * character; a pattern without a slash is a name anywhere, and a folder stands for all that is in it.
 *
 * @returns whether a path from the root, with forward slashes, is meant
 */
export function pathTest(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(patternTest);
  return (path) => tests.some((test) => test(path));
}

/** One step of a pattern: what it takes, and whether it takes that again and again or not at all. */
interface Step {
  takes: (character: string) => boolean;
  often: boolean;
}

const anything: Step = { takes: () => true, often: true };
const inName: Step = { takes: (character) => character !== '/', often: true };
const one: Step = { takes: (character) => character !== '/', often: false };
const literally = (wanted: string): Step => ({ takes: (character) => character === wanted, often: false });

/**
 * A pattern as a path through steps of which all that can be reached are followed at once: the time is the product of
 * both lengths, whatever stars are in it. A regular expression would try them one after the other.
 */
function patternTest(pattern: string): (path: string) => boolean {
  const trimmed = pattern.replaceAll('\\', '/').replace(/^\.?\/|\/$/g, '');
  const parts = trimmed.match(/\*\*\/?|[^]/gu) ?? [];
  const steps = parts.map((part): Step | 'folders' =>
    part === '**/'
      ? 'folders'
      : part === '**'
        ? anything
        : part === '*'
          ? inName
          : part === '?'
            ? one
            : literally(part),
  );
  if (!trimmed.includes('/')) steps.unshift('folders');
  return (path) => {
    let reached = following(steps, new Set([0]));
    let insideFolder = true;
    for (const character of path) {
      // A folder stands for all that is in it.
      if (character === '/' && reached.has(steps.length)) return true;
      const next = new Set<number>();
      for (const at of reached) {
        const step = steps[at];
        if (step === 'folders') {
          // Stays until the folder's name is over.
          next.add(at);
        } else if (step?.takes(character)) next.add(step.often ? at : at + 1);
      }
      insideFolder = character === '/';
      reached = following(steps, next, insideFolder);
    }
    return reached.has(steps.length);
  };
}

/** Adds what can be reached without taking a character; folders end only behind a slash, or where there are none. */
function following(
  steps: readonly (Step | 'folders')[],
  reached: Set<number>,
  behindSlash = true,
): Set<number> {
  for (const at of reached) {
    const step = steps[at];
    if (step === 'folders' ? behindSlash : step?.often) reached.add(at + 1);
  }
  return reached;
}
