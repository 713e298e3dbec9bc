import type { MdastNode } from 'satteri';
import { lazyWeakMap } from '../../core/lazy.ts';
import { makeId } from '../../content/text/make-id.ts';
import { childrenOf } from '../../content/text/mdx-node.ts';
import type { Heading } from './headings.ts';
import { note, withChildren } from './nodes.ts';
import type { MoveSetting, PlannedPicture, Remark, SourcePage } from './source-page.ts';

/** What links and pictures of a page are turned into ours with. */
export interface Linking {
  page: SourcePage;
  addresses: ReadonlyMap<string, SourcePage>;
  ids: ReadonlyMap<string, string>;
  arranged: ReadonlyMap<string, { headings: Heading[] }>;
  pictures: Map<string, PlannedPicture>;
  setting: MoveSetting;
  remarks: Remark[];
}

/** A block with its links between pages as links between articles, and its pictures in the article's folder. */
export function link(node: MdastNode, at: Linking): MdastNode {
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
  return (headings && anchorsOf(headings).get(wanted)) ?? (makeId(wanted) || wanted);
}

/** What a page's headings may be linked to by → their ids; the first of two has it. */
const anchorsOf = lazyWeakMap((headings: readonly Heading[]) => {
  const known = new Map<string, string>();
  for (const { id, anchors } of headings)
    for (const anchor of [id, ...anchors]) if (!known.has(anchor)) known.set(anchor, id);
  return known;
});

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
  return { ...node, url: `./${name}`, title: node.title ?? null };
}
