import { ID_PATTERN, nearestId } from '../../../core/ids.ts';
import { formatLock } from '../../../content/drift/format-lock.ts';
import type { Article, Content } from '../../../content/reader/content.ts';
import { parseTranslation } from '../../../content/reader/parse-translation.ts';
import { sectionIds } from '../../../checks/sections.ts';
import { ChangeRefused, type Change } from '../../../content/change.ts';
import { liveArticle } from './live-article.ts';
import { renameInAliases } from './rename-in-aliases.ts';
import { renameInLock, type ChangedSource } from './rename-in-lock.ts';
import { renameInMdx, type SectionRename } from './rename-in-mdx.ts';
import { renameInMeta } from './rename-in-meta.ts';

/**
 * Works out what renaming a section changes, in every file that names it.
 *
 * @param texts every text file of `content/articles` and the lock file as they are on disk, by path
 * @returns the files that change
 * @throws ChangeRefused when there is no such section, or the new id would lead old links astray
 */
export function planRename(
  content: Content,
  texts: ReadonlyMap<string, string>,
  rename: SectionRename,
): Change[] {
  const renamed = liveArticle(content, rename.article);
  refuseWrongIds(renamed, rename);
  const changes: Change[] = [];
  const sources: ChangedSource[] = [];
  const edit = (file: string, change: (before: string) => string) => {
    const before = texts.get(file);
    if (before === undefined) return undefined;
    const after = change(before);
    if (after === before) return undefined;
    changes.push({ file, before, after });
    return { before, after };
  };

  for (const article of content.articles.values()) {
    const here = article === renamed;
    if (article.meta)
      edit(article.meta.file, (text) => renameInMeta(text, article.meta?.file ?? '', here, rename));
    if (here)
      for (const { file } of article.aliases.values()) edit(file, (text) => renameInAliases(text, rename));
    for (const { file, locale } of article.translations.values()) {
      const edited = edit(file, (text) => renameInMdx(text, file, here, rename));
      if (edited && locale === article.meta?.value.sourceLocale)
        sources.push({
          article: article.id,
          before: partsOf(edited.before, file, locale),
          after: partsOf(edited.after, file, locale),
        });
    }
  }
  if (content.lock.intact && texts.has(content.lock.file))
    edit(content.lock.file, (before) => {
      const lock = renameInLock(content.lock.value, rename, sources);
      return formatLock(lock) === formatLock(content.lock.value) ? before : formatLock(lock);
    });
  return changes;
}

/** An edit that leaves no readable MDX is refused by `renameInMdx`; a text that was none before has no parts. */
function partsOf(text: string, file: string, locale: string): ReadonlyMap<string, readonly string[]> {
  const { translation } = parseTranslation(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), file, locale);
  return translation.parts() ?? new Map();
}

function refuseWrongIds(article: Article, { from, to }: SectionRename): void {
  const ids = sectionIds(article);
  const aliases = article.meta?.value.sectionAliases ?? {};
  const headings = [...article.translations.values()].flatMap(({ outline }) =>
    (outline?.sections ?? []).flatMap(({ id }) => id ?? []),
  );
  if (!ids || !article.meta)
    throw new ChangeRefused(
      `"${article.id}" cannot be read as it is. Fix it first: "npm run content check" says where.`,
    );
  if (!headings.includes(from)) {
    const now = Object.hasOwn(aliases, from) ? aliases[from] : undefined;
    const near = nearestId(from, headings);
    throw new ChangeRefused(
      `"${article.id}" has no section "${from}". ` +
        (now
          ? `It is called "${now}" now.`
          : near
            ? `Did you mean "${near}"?`
            : `It has: ${headings.join(', ')}.`),
    );
  }
  if (!ID_PATTERN.test(to))
    throw new ChangeRefused(`"${to}" is not a section id: use a-z, 0-9 and single hyphens, like "by-email".`);
  if (ids.has(to)) throw new ChangeRefused(`"${article.id}" has a section "${to}" already.`);
  const other = Object.hasOwn(aliases, to) ? aliases[to] : from;
  if (other !== from)
    throw new ChangeRefused(
      `"${to}" is an old id of the section "${other ?? ''}": links made for that one would lead here. Choose another id.`,
    );
}
