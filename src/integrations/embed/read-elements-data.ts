import { existsSync, readFileSync } from 'node:fs';
import type { Palette } from '../../core/palette.ts';
import { createRoutes } from '../../core/routes.ts';
import type { ElementsSite, PanelWords } from '../../embed/elements/site.ts';
import { engineWords } from '../../i18n/engine-words.ts';
import { createTranslator } from '../../i18n/translator.ts';
import type { UiWords } from '../../i18n/words.ts';
import { contentPath } from '../../content/reader/content-folder.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { brandPalette } from '../brand/brand-palette.ts';

/** What the elements carry with them. */
export interface ElementsData {
  site: ElementsSite;
  /** By locale id. */
  words: Record<string, PanelWords>;
  palette: Palette;
  /** The files it was read from. */
  sources: string[];
}

/**
 * Reads what the elements carry with them.
 *
 * @param root the help centre's folder
 */
export function readElementsData(root: string): ElementsData {
  const { origin, base, locales, name, colour } = readSite(root);
  const fileOf = (locale: string) => contentPath(root, `content/ui/${locale}.json`);
  const wordsOf = (locale: string) => {
    const file = fileOf(locale);
    const own = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<UiWords>) : {};
    return { ...engineWords(locale), ...own } as UiWords;
  };
  const words = locales.map(({ id, dir }): [string, PanelWords] => {
    const t = createTranslator(id, wordsOf(id));
    const said = {
      label: t('embed.label'),
      close: t('embed.close'),
      failed: t('embed.failed'),
      newTab: t('embed.newTab'),
    };
    return [id, { ...said, dir }];
  });
  return {
    site: {
      address: new URL(createRoutes(base).root(), origin).href,
      locales: locales.map(({ id }) => id),
      names: name,
    },
    words: Object.fromEntries(words),
    palette: brandPalette(colour),
    sources: [contentPath(root, 'content/site.yaml'), ...locales.map(({ id }) => fileOf(id))],
  };
}
