import { isScalar } from 'yaml';
import { formatLock } from '../../../content/drift/format-lock.ts';
import type { Article, Content } from '../../../content/reader/content.ts';
import { ChangeRefused, type Change } from '../../../content/change.ts';
import { liveArticle } from './live-article.ts';
import { applyEdits, type TextEdit } from '../../../content/text-edit.ts';
import {
  addLines,
  entryOf,
  listUnder,
  readYaml,
  removeItem,
  replaceScalar,
} from '../../../content/yaml-text.ts';

/** An article whose answer another one gives from now on. */
export interface Retirement {
  article: string;
  replacedBy: string;
  /** Calendar day, `2026-11-22`. */
  on: string;
}

/**
 * Works out what retiring an article changes. Its `article.yaml` stays and keeps its addresses alive; its texts and
 * pictures go, and so does what points readers to it: related articles, the home page's list, older retirements.
 *
 * @param texts every text file of `content/articles`, site.yaml and the lock file as they are on disk, by path
 * @returns the files that change
 * @throws ChangeRefused when either article does not exist or is retired, or both are the same
 */
export function planRetire(
  content: Content,
  texts: ReadonlyMap<string, string>,
  retirement: Retirement,
): Change[] {
  const { article: id, replacedBy } = retirement;
  const retired = liveArticle(content, id);
  if (replacedBy === id)
    throw new ChangeRefused(`"${id}" cannot be replaced by itself: old links would go in circles.`);
  liveArticle(content, replacedBy);

  const changes: Change[] = [];
  const edit = (file: string, change: (before: string) => string) => {
    const before = texts.get(file);
    const after = before === undefined ? undefined : change(before);
    if (after !== before) changes.push({ file, before, after });
  };
  for (const { meta } of content.articles.values()) {
    if (!meta) continue;
    const own = meta === retired.meta;
    edit(meta.file, (text) => (own ? setRetired(text, retirement) : forget(text, meta.file, retirement)));
  }
  for (const file of filesOf(retired))
    changes.push({ file, before: texts.get(file) ?? null, after: undefined });
  edit(content.site.file, (text) => replaceInList(text, content.site.file, 'mostNeeded', id, replacedBy));
  if (content.lock.intact && Object.hasOwn(content.lock.value, id))
    edit(content.lock.file, () => {
      const others = Object.entries(content.lock.value).filter(([article]) => article !== id);
      return formatLock(Object.fromEntries(others));
    });
  return changes;
}

const filesOf = ({ folder, translations, aliases, images, videos }: Article) => [
  ...[...translations.values(), ...aliases.values()].map(({ file }) => file),
  ...[...images.keys(), ...videos.keys()].map((name) => `${folder}/${name}`),
];

const setRetired = (text: string, { on, replacedBy }: Retirement) =>
  applyEdits(text, [addLines(text, `retired: { on: ${on}, replacedBy: ${replacedBy} }`)]);

/** Other articles no longer name it: not as related, not as what replaced a third. */
function forget(text: string, file: string, { article, replacedBy }: Retirement): string {
  const without = replaceInList(text, file, 'related', article, undefined);
  const successor = entryOf(entryOf(readYaml(without, file).contents, 'retired')?.value, 'replacedBy')?.value;
  return isScalar(successor) && successor.value === article
    ? applyEdits(without, [replaceScalar(without, successor, replacedBy)])
    : without;
}

/** Takes an id out of a list, or puts another into its place unless that one is there already. */
function replaceInList(text: string, file: string, key: string, id: string, by: string | undefined): string {
  const list = listUnder(readYaml(text, file), key);
  const items = list?.items.map((item) => (isScalar(item) ? item : undefined)) ?? [];
  const index = items.findIndex((item) => item?.value === id);
  const item = items[index];
  if (!list || !item) return text;
  const edit: TextEdit =
    by === undefined || items.some((other) => other?.value === by)
      ? removeItem(text, list, index)
      : replaceScalar(text, item, by);
  // Once more, in case it stands there twice.
  return replaceInList(applyEdits(text, [edit]), file, key, id, by);
}
