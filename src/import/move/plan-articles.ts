import { textOf } from '../../content/text/outline.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';
import { makeId } from '../../content/text/make-id.ts';
import type { MdastNode } from 'satteri';
import { arrangeHeadings, headingCount, type Heading } from './headings.ts';
import { withChildren } from './nodes.ts';
import { note, ownForms } from './own-forms.ts';
import type { Remark, SourcePage } from './source-page.ts';

/** One language of an article to be. */
export interface PlannedText {
  locale: string;
  file: string;
  title: string;
  description: string | undefined;
  blocks: readonly MdastNode[];
}

export interface PlannedPicture {
  /** In the article's folder. */
  name: string;
  /** Where it is in the source, from its top; an address where it is elsewhere. */
  from: string;
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

export interface MoveSetting {
  /** The site's languages; the first is its default. */
  locales: readonly string[];
  /** Ids that articles have already. */
  taken: ReadonlySet<string>;
  platformOf(label: string): string | undefined;
  /** Whether the source has a file; paths from its top. */
  hasFile(path: string): boolean;
}

/**
 * Plans articles out of pages: languages of a page become one article, its headings get ids, links between pages become
 * links between articles. Pure.
 */
export function planArticles(pages: readonly SourcePage[], setting: MoveSetting): Move {
  const remarks: Remark[] = [];
  const groups = Map.groupBy(foldDuplicates(pages, remarks), ({ key }) => key);
  const ids = new Map<string, string>();
  const taken = new Set(setting.taken);
  for (const [key, group] of groups) {
    const wanted = idOf(key, group);
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    const [first] = group;
    if (id !== wanted && first)
      remarks.push(changed(first, undefined, `the id "${wanted}" is taken: it is "${id}" now`));
    taken.add(id);
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

interface Linking {
  page: SourcePage;
  addresses: ReadonlyMap<string, SourcePage>;
  ids: ReadonlyMap<string, string>;
  arranged: ReadonlyMap<string, { headings: Heading[] }>;
  pictures: Map<string, PlannedPicture>;
  setting: MoveSetting;
  remarks: Remark[];
}

function link(node: MdastNode, at: Linking): MdastNode {
  if (node.type === 'image') return picture(node, at);
  const children = childrenOf(node).map((child) => link(child, at));
  const linked = 'children' in node ? withChildren(node, children) : node;
  return node.type === 'link'
    ? ({ ...linked, url: addressOf(node.url, at, node), title: null } as MdastNode)
    : linked;
}

function addressOf(url: string, at: Linking, node: MdastNode): string {
  const { page, addresses, ids, arranged, remarks } = at;
  const [path = '', anchor] = url.split('#');
  if (path === '' && anchor !== undefined)
    return `article:#${sectionOf(anchor, arranged.get(page.file)?.headings)}`;
  const found = targetOf(path, page, addresses);
  if (found) {
    const id = ids.get(found.key) ?? '';
    const section = anchor === undefined ? '' : `#${sectionOf(anchor, arranged.get(found.file)?.headings)}`;
    return `article:${id}${section}`;
  }
  if (/^(?:https?|mailto|tel):/i.test(url)) return url;
  remarks.push({
    kind: 'left',
    file: page.file,
    line: node.position?.start.line,
    what: `a link to "${url}", which is no page of the source`,
  });
  // A path is refused by the check, with what to write instead.
  return url;
}

function sectionOf(anchor: string, headings: readonly Heading[] | undefined): string {
  const wanted = decode(anchor).toLowerCase();
  return (
    headings?.find(({ id, anchors }) => id === wanted || anchors.includes(wanted))?.id ??
    (makeId(wanted) || wanted)
  );
}

function targetOf(
  path: string,
  page: SourcePage,
  addresses: ReadonlyMap<string, SourcePage>,
): SourcePage | undefined {
  const clean = decode(path)
    .replace(/[?].*$/, '')
    .replace(/\/$/, '');
  const local = clean.replace(/^https?:\/\/[^/]+/, '');
  const folder = page.file.includes('/') ? page.file.slice(0, page.file.lastIndexOf('/')) : '';
  const relative = /^https?:|^\//.test(clean) ? local.replace(/^\//, '') : join(folder, clean);
  const stems = [
    relative, // Sites serve `a.md` as `a/`: links are written from there.
    join(page.file.replace(/\.\w+$/, ''), clean),
  ];
  for (const stem of stems)
    for (const ending of [
      '',
      '.md',
      '.mdx',
      '.html',
      '/index.md',
      '/index.mdx',
      '/README.md',
      '/index.html',
    ]) {
      const found = addresses.get(stem + ending) ?? addresses.get(`/${stem}${ending}`);
      if (found) return found;
    }
  return addresses.get(local);
}

/** Joins and takes `.` and `..` away. */
export function join(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function picture(node: Extract<MdastNode, { type: 'image' }>, at: Linking): MdastNode {
  const { page, pictures, setting, remarks } = at;
  const folder = page.file.includes('/') ? page.file.slice(0, page.file.lastIndexOf('/')) : '';
  const url = decode(node.url).replace(/[?#].*$/, '');
  const tries = /^https?:/.test(url)
    ? []
    : [join(folder, url), join('', url), join('public', url), join('static', url), join('src', url)];
  const from = tries.find((path) => setting.hasFile(path));
  const ending = /\.(png|jpe?g|webp|avif|gif|svg)$/i.exec(url)?.[0].toLowerCase();
  if (from === undefined || ending === undefined) {
    const what = `the picture ${node.url.slice(0, 120)}`;
    remarks.push({
      kind: 'left',
      file: page.file,
      line: node.position?.start.line,
      what: `${what}, which is no file of the source`,
    });
    const words = node.alt ? [{ type: 'text', value: ` ${node.alt}` } as MdastNode] : [];
    return {
      type: 'emphasis',
      children: [note(`${what}: put it into the folder`), ...words],
    } as unknown as MdastNode;
  }
  const base = makeId(url.slice(url.lastIndexOf('/') + 1, -ending.length)) || 'picture';
  let name = `${base}${ending}`;
  for (let number = 2; pictures.has(name) && pictures.get(name)?.from !== from; number++)
    name = `${base}-${number}${ending}`;
  pictures.set(name, { name, from });
  return { ...node, url: `./${name}`, title: node.title ?? null } as MdastNode;
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
