import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  /** What comes after the language in its address: `articles`, `topics`, `faq`; `home` for nothing. */
  kind: string;
  locale: string;
  /** From the root of the site, with slashes at both ends. */
  path: string;
}

/**
 * Every page in a language of a built site.
 *
 * @param dist its folder
 * @param locales ids of its languages
 */
export async function builtPages(dist: string, locales: readonly string[]): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const locale of locales) {
    const files = await readdir(join(dist, locale), { recursive: true });
    for (const file of files.sort()) {
      const steps = file.split(/[\\/]/);
      if (steps.pop() !== 'index.html') continue;
      pages.push({ kind: steps[0] ?? 'home', locale, path: `/${[locale, ...steps].join('/')}/` });
    }
  }
  return pages;
}
