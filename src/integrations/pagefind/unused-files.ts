/** What Pagefind 1.6 writes beside the index for interfaces of its own; ours is drawn by the site. */
export const UNUSED_FILES: readonly string[] = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];
