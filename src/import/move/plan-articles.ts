import { textOf } from '../../content/text/outline.ts';
import { makeId } from '../../content/text/make-id.ts';
import type { MdastNode } from 'satteri';
import { arrangeHeadings, headingCount, type Heading } from './headings.ts';
import { FreeNames } from './free-names.ts';
import { link } from './link-pages.ts';
import { ownForms } from './own-forms.ts';
import type { MoveSetting, PlannedPicture, Remark, SourcePage } from './source-page.ts';

/** One language of an article to be. */
export interface PlannedText {
  locale: string;
  file: string;
  title: string;
  description: string | undefined;
  blocks: readonly MdastNode[];
}

export interface PlannedArticle {
  id: string;
  category: string;
  order: number;
  /** The first is the language it was written in. */
  texts: readonly PlannedText[];
  pictures: readonly PlannedPicture[];
  formerly: readonly string[];
}

export interface Move {
  articles: PlannedArticle[];
  remarks: Remark[];
  /** Topics the articles stand in, by id. */
  topics: ReadonlyMap<string, string>;
}

/**
 * Plans articles out of pages: languages of a page become one article, its headings get ids, links between pages become
 * links between articles. Pure.
 */
export function planArticles(pages: readonly SourcePage[], setting: MoveSetting): Move {
  const remarks: Remark[] = [];
  const groups = Map.groupBy(foldDuplicates(pages, remarks), ({ key }) => key);
  const ids = new Map<string, string>();
  const names = new FreeNames(new Set(setting.taken));
  for (const [key, group] of groups) {
    const wanted = idOf(key, group);
    const id = names.take(wanted);
    const [first] = group;
    if (id !== wanted && first)
      remarks.push(changed(first, undefined, `the id "${wanted}" is taken: it is "${id}" now`));
    ids.set(key, id);
  }
  const arranged = new Map<string, { blocks: MdastNode[]; headings: Heading[] }>();
  for (const group of groups.values()) arrangeGroup(group, setting, remarks, arranged);

  const addresses = new Map<string, SourcePage>();
  for (const page of pages)
    for (const address of [page.file, ...page.addresses]) addresses.set(address.replace(/\/$/, ''), page);
  const topics = new Map<string, string>();
  const articles = [...groups].map(([key, group], index): PlannedArticle => {
    const pictures = new Map<string, PlannedPicture>();
    const texts = sortByLocale(group, setting.locales).map((page): PlannedText => {
      const { blocks } = arranged.get(page.file) ?? { blocks: [] };
      const linked = blocks.map((block) =>
        link(block, { page, addresses, ids, arranged, pictures, setting, remarks }),
      );
      return {
        locale: page.locale,
        file: page.file,
        title: page.title,
        description: page.description,
        blocks: linked,
      };
    });
    const [first] = group;
    const category = makeId(first?.category ?? '') || 'imported';
    topics.set(category, first?.category ?? 'Imported');
    return {
      id: ids.get(key) ?? key,
      category,
      order: first?.order ?? index + 1,
      texts,
      pictures: [...pictures.values()],
      formerly: [...new Set(group.flatMap((page) => page.addresses))],
    };
  });
  return { articles, remarks, topics };
}

function idOf(key: string, group: readonly SourcePage[]): string {
  const parts = key.split('/').filter((part) => part !== '' && !/^(?:index|readme|_index)$/i.test(part));
  // Numbers in front are there to sort by.
  const last = (parts.at(-1) ?? '').replace(/^\d{1,3}[-_. ]+/, '');
  const words = /^\d*$/.test(last) ? (group[0]?.title ?? '') : last;
  return makeId(words) || makeId(group[0]?.title ?? '') || 'article';
}

/** Pages of one language that say the same, word for word, are one; its old addresses lead to the first. */
function foldDuplicates(pages: readonly SourcePage[], remarks: Remark[]): SourcePage[] {
  const kept = new Map<string, SourcePage>();
  for (const page of pages) {
    const said = page.blocks.map(textOf).join('\n').trim();
    const same = said.length < 40 ? page.file : `${page.locale}\n${said}`;
    const first = kept.get(same);
    if (!first) kept.set(same, page);
    else {
      kept.set(same, { ...first, addresses: [...first.addresses, ...page.addresses] });
      remarks.push(changed(page, undefined, `says the same as ${first.file}: it is taken once`));
    }
  }
  return [...kept.values()];
}

function arrangeGroup(
  group: readonly SourcePage[],
  setting: MoveSetting,
  remarks: Remark[],
  arranged: Map<string, { blocks: MdastNode[]; headings: Heading[] }>,
): void {
  let source: { count: number; ids: string[] } | undefined;
  for (const page of sortByLocale(group, setting.locales)) {
    const tell = (kind: Remark['kind']) => (node: MdastNode, what: string) =>
      remarks.push({ kind, file: page.file, line: node.position?.start.line, what });
    const blocks = ownForms(page.blocks, {
      platformOf: setting.platformOf,
      changed: tell('changed'),
      left: tell('left'),
    });
    const same = source?.count === headingCount(blocks);
    if (source && !same)
      remarks.push(
        changed(page, undefined, 'has other headings than the first language: give both the same ids'),
      );
    const made = arrangeHeadings(blocks, same ? source?.ids : undefined, (node) =>
      tell('changed')(node, 'a heading of a deeper level is a bold line now'),
    );
    source ??= { count: headingCount(blocks), ids: made.headings.map(({ id }) => id) };
    arranged.set(page.file, made);
  }
}

function sortByLocale(pages: readonly SourcePage[], locales: readonly string[]): SourcePage[] {
  return [...pages].sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
}

const changed = (page: SourcePage, line: number | undefined, what: string): Remark => ({
  kind: 'changed',
  file: page.file,
  line,
  what,
});
