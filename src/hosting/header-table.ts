import { matchesPattern, type PathPattern } from './path-pattern.ts';
import { PAGE_POLICY, PANEL_POLICY, PICTURE_POLICY, WORKER_POLICY } from './policy.ts';

/**
 * The table of headers: our own server goes by it, and the rules of every other host are printed from it.
 *
 * A row is one header. The first pattern that a path matches gives its value, `otherwise` all other paths.
 */
export interface HeaderRow {
  name: string;
  values: readonly { paths: readonly PathPattern[]; value: string }[];
  otherwise?: string;
  /** Hosts say this by themselves, in these words or others that mean the same. */
  impliedOtherwise?: boolean;
  /** Holds only where the answer depends on what the request accepts. */
  negotiated?: boolean;
  /** A missing file is answered as if it were there: who asked for it is told that it is missing. */
  evenMissing?: boolean;
}

const YEAR = 31_536_000;
const TEN_MINUTES = 600;
const SHARED: readonly PathPattern[] = ['embed/**'];
/** What other products frame. */
const FRAMED: readonly PathPattern[] = ['embed/v1/panel/**', 'embed/v1/suggest/**'];

/** Said in so many words to every host: a service worker that is kept too long keeps a site with it. */
const WORKER: PathPattern = 'service-worker.js';

/** What is read by itself: what a header says of that would only be weight with other files. */
export const PAGES: readonly PathPattern[] = ['', '**/', '**.html', '**.md'];
/** What is sent for addresses that lead nowhere. */
export const NOT_FOUND: PathPattern = '404.html';

/** The pages that have a Markdown copy beside them, under the same name with `.md` for the last slash. */
export const TWIN_PAGES: readonly PathPattern[] = [
  '<locale>/articles/*/',
  '<locale>/',
  '<locale>/topics/*/',
  '<locale>/faq/',
  '<locale>/faq/*/',
  '<locale>/terms/',
  '<locale>/changes/',
  '<locale>/embed/',
];
/** The addresses that other products link to. */
export const PERMALINKS: PathPattern = 'go/*/';

export const HEADER_TABLE: readonly HeaderRow[] = [
  { name: 'x-content-type-options', values: [], otherwise: 'nosniff', evenMissing: true },
  { name: 'referrer-policy', values: [{ paths: PAGES, value: 'strict-origin-when-cross-origin' }] },
  {
    name: 'permissions-policy',
    values: [{ paths: PAGES, value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' }],
  },
  { name: 'cross-origin-opener-policy', values: [{ paths: PAGES, value: 'same-origin' }] },
  {
    name: 'content-security-policy',
    values: [
      { paths: FRAMED, value: PANEL_POLICY },
      { paths: ['**.svg'], value: PICTURE_POLICY },
      { paths: [WORKER], value: WORKER_POLICY },
      { paths: PAGES, value: PAGE_POLICY },
    ],
  },
  {
    // Products that are isolated themselves show no frame that is not; its worker has to be isolated with it.
    name: 'cross-origin-embedder-policy',
    values: [{ paths: [...FRAMED, 'pagefind/pagefind-worker.js'], value: 'require-corp' }],
  },
  {
    name: 'access-control-allow-origin',
    values: [{ paths: SHARED, value: '*' }],
    evenMissing: true,
  },
  {
    name: 'cross-origin-resource-policy',
    values: [{ paths: SHARED, value: 'cross-origin' }],
    evenMissing: true,
  },
  {
    name: 'cache-control',
    values: [
      {
        // Names that carry a hash: the file never changes.
        paths: [
          '_astro/**',
          'pictures/**',
          'embed/v1/*.<hash>.js',
          'pagefind/fragment/**',
          'pagefind/index/**',
          'pagefind/filter/**',
          'pagefind/*.pf_meta',
          'offline/*.<hash>.json',
          'cards/**.<hash>.png',
        ],
        value: `public, max-age=${YEAR}, immutable`,
      },
      { paths: [WORKER], value: 'no-cache' },
      // Products load it under a name that never changes; a fix of it reaches them within this time.
      { paths: ['embed/v1/auto.js'], value: `public, max-age=${TEN_MINUTES}` },
    ],
    otherwise: 'no-cache',
    impliedOtherwise: true,
  },
  {
    name: 'vary',
    values: [
      { paths: TWIN_PAGES, value: 'Accept' },
      { paths: [PERMALINKS], value: 'Accept, Accept-Language' },
    ],
    negotiated: true,
    evenMissing: true,
  },
];

/** Files that tell a host how to serve the site; they are read by it and served to nobody. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', '.nojekyll'];

/**
 * The headers of an answer.
 *
 * @param path within the built site, as asked for: `_astro/page.css`, `en/articles/a/`
 * @param found whether there is such a file
 */
export function headersFor(path: string, found = true): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, values, otherwise, evenMissing } of HEADER_TABLE) {
    const sent = found || evenMissing ? path : NOT_FOUND;
    const hit = values.find(({ paths }) => paths.some((pattern) => matchesPattern(sent, pattern)));
    const value = hit?.value ?? otherwise;
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
