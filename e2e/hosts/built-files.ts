import { globSync } from 'node:fs';
import { present } from '../../src/core/present.ts';
import { paths } from '../site-under-test.ts';

/** The first file of the built site that matches a pattern. */
export const firstFile = (pattern: string): string =>
  present(globSync(pattern, { cwd: paths.output }).sort()[0], `a file like ${pattern} in the built site`);

/**
 * A file of every kind that a host serves, for its headers.
 *
 * @param locale one of its languages
 * @param article the id of an article
 * @returns their addresses below the site's root
 */
export function filesOfEveryKind(locale: string, article: string): string[] {
  return [
    '',
    `${locale}/`,
    `${locale}/articles/${article}/`,
    `${locale}/articles/${article}.md`,
    `go/${article}/`,
    `embed/v1/panel/${locale}/${article}/`,
    `embed/v1/${locale}/${article}.json`,
    'embed/v1/manifest.json',
    'embed/v1/auto.js',
    firstFile('embed/v1/auto.*.js'),
    'embed/v1/help-links.tgz',
    'embed/v1/help-assistant.tgz',
    firstFile('_astro/*.css'),
    firstFile('_astro/*.js'),
    firstFile('_astro/*.woff2'),
    'favicon.svg',
    'robots.txt',
    'sitemap-index.xml',
    `${locale}/feed.xml`,
    'pagefind/pagefind.js',
    'pagefind/pagefind-worker.js',
    `pagefind/words.${locale}.json`,
    firstFile('pagefind/*.pf_meta'),
    firstFile('pagefind/fragment/*'),
    firstFile('pagefind/wasm.*.pagefind'),
  ];
}
