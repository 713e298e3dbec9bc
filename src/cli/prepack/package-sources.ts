/** What of the engine's folder goes into its package, besides `package.json`, README and LICENSE, which npm takes. */
const PARTS = /^(src\/|public\/|astro\.config\.mjs$|tsconfig\.json$|package\.json$|LICENSE$)/;

/** What is for those who work on the engine: tests, and commands that measure it. */
const LEFT_OUT = [
  /\.test\.ts$/,
  /\/testing\//,
  /^src\/sample\//,
  /^src\/cli\/bootstrap\/node\//,
  /^src\/cli\/(bench|browser|lighthouse|look|numbers|prepack|search-fit|test)\//,
  /^src\/cli\/(bench|bootstrap|gallery|lighthouse|look|prepack|search-fit|test|find-browser|with-site-in-browser)\.(ts|mjs)$/,
  /^src\/cli\/search-eval(\/|\.ts$)/,
  // Types of what no module of the package is compiled against.
  /^src\/.*(?<!files\/[^/]*)\.d\.ts$/,
];

/** Files that are text with names of modules in them. */
const WITH_NAMES = /\.(ts|mjs|js|astro)$/;

/**
 * @param file path from the engine's folder
 * @returns whether it goes into the package as it is, has names of modules in it, or stays out
 */
export function placeInPackage(file: string): 'as it is' | 'with names' | 'left out' {
  if (!PARTS.test(file) || LEFT_OUT.some((pattern) => pattern.test(file))) return 'left out';
  return WITH_NAMES.test(file) ? 'with names' : 'as it is';
}
