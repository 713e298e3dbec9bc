import { createHash } from 'node:crypto';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { Read } from '../../content/help-centre/track-reads.ts';
import { lazy, lazyMap } from '../../core/lazy.ts';

/** A hash of plain data, short enough to be kept by the thousand. */
export const hashOf = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16);

/** The files of the content that are known article by article, and those that no output is made from. */
export const BY_ARTICLE = /^content\/(?:articles\/|usage\/|translations\.lock\.json$)/;

/**
 * How what was read of a help centre stands now: a hash that changes when reading it again could give something else.
 *
 * @param help not one that is tracked: nobody's page asks here
 */
export function readStates(help: HelpCentre): (read: Read) => string {
  const { articles, lock, locales } = help.content;
  const article = lazyMap((id: string) => {
    const found = articles.get(id);
    if (!found) return 'none';
    const { meta, translations, aliases, images, videos } = found;
    return hashOf([
      meta?.value,
      [...translations].map(([locale, { value, body }]) => [locale, value, body]),
      [...aliases].map(([locale, file]) => [locale, file.aliases]),
      [...images],
      [...videos],
      lock.value[id],
    ]);
  });
  const topic = lazyMap((id: string) =>
    hashOf(locales.map((locale) => help.byTopic(locale.id, id).map((one) => one.id))),
  );
  const list = lazy(() =>
    hashOf([
      [...help.articles.keys()],
      help.retired.map(({ id }) => id),
      locales.map((locale) => help.articlesIn(locale.id).map(({ id }) => id)),
    ]),
  );
  const everything = lazy(() => hashOf([list(), [...articles.keys()].map(article)]));
  return (read) => {
    const [kind, id = ''] = read.split(' ');
    if (kind === 'article') return article(id);
    if (kind === 'topic') return topic(id);
    return kind === 'list' ? list() : everything();
  };
}
