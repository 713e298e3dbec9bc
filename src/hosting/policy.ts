import { WORKER_TRUST } from '../core/trusted-types.ts';

/** What every page may load and do. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The guide for embedders shows the help panel at work.
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
] as const;

/**
 * What a page may load and do; `astro.config.mjs` adds the hashes of its own scripts and styles to it.
 *
 * @param offline whether the site has a service worker
 */
export function directives({ offline }: { offline: boolean }) {
  // Nothing on a page makes markup or a script out of text, and nothing but that one a worker.
  return [
    ...DIRECTIVES,
    offline ? (`trusted-types ${WORKER_TRUST}` as const) : ("trusted-types 'none'" as const),
  ];
}

/** Where scripts come from; Pagefind compiles WebAssembly. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

/**
 * The policy in the header: it fits every page, so what stands inline is allowed in it. The exact policy, by hashes, is
 * in each page; browsers hold a page to both.
 */
const header = (offline: boolean) =>
  [
    ...directives({ offline }),
    `script-src ${SCRIPT_SOURCES.join(' ')} 'unsafe-inline'`,
    "style-src 'self' 'unsafe-inline'",
  ].join('; ');

/** No other site may show a page in a frame … */
export const PAGE_POLICY = `${header(true)}; frame-ancestors 'none'`;
/** … but the help panel, which is made for it. */
export const PANEL_POLICY = header(false);
/** The service worker fetches what it keeps, and nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'";
/** A picture that is opened by itself runs nothing and reaches nothing. */
export const PICTURE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
