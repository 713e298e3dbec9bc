import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Content } from '../../content/reader/content.ts';
import { contentPath } from '../../content/reader/content-folder.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import { asExport } from '../move/as-export.ts';
import { countOf, sum } from '../move/count.ts';
import { draftOf } from '../move/draft-of.ts';
import { PageError } from '../move/parse-page.ts';
import { planArticles, type PlannedArticle } from '../move/plan-articles.ts';
import { isPage, readFolder, type SourceFile } from '../move/read-folder.ts';
import { readZendesk } from '../move/read-zendesk.ts';
import type { Counts, Remark, SourcePage } from '../move/source-page.ts';
import { InputError, MAX_BYTES, parseForeignJson, readInput } from './read-input.ts';
import { DRAFTS } from './write-drafts.ts';

/** What came of moving a help centre in. */
export interface MoveReport {
  pages: number;
  articles: {
    id: string;
    locales: string[];
    from: string[];
    state: 'new' | 'renewed' | 'kept' | 'planned';
  }[];
  /** What stood in the source, and what stands in the drafts. */
  source: Counts;
  drafts: Counts;
  remarks: Remark[];
  /** Ids that `categories.yaml` lacks, with the names they had. */
  topics: Record<string, string>;
}

/** More files than any help centre has are some other folder. */
const MOST_FILES = 50_000;

/** Folders that hold no pages. */
const PASSED_OVER = /^(?:node_modules|dist|build|\..*)$/;

/** Remembers what was written, so that a draft that somebody edited is never written over. */
const RECORD = `${DRAFTS}/.imported.json`;

/**
 * Whether a whole help centre is named: a folder, or an export.
 *
 * @param file as it was typed, from `here`
 */
export async function readSource(
  file: string,
  here: string,
): Promise<{ folder: string } | { data: unknown } | undefined> {
  const path = resolve(here, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return { folder: path };
  if (!stat?.isFile() || !path.endsWith('.json')) return undefined;
  const text = await readInput(file, here);
  try {
    const data = asExport(parseForeignJson(text));
    return data && { data };
  } catch {
    return undefined;
  }
}

/**
 * Turns a help centre into drafts.
 *
 * @param write whether the drafts are written, or only planned
 * @throws InputError when nothing in it can be read
 */
export async function moveIn(
  source: { folder: string } | { data: unknown },
  {
    content,
    root,
    name,
    day,
    write,
  }: { content: Content; root: string; name: string; day: string; write: boolean },
): Promise<MoveReport> {
  const locales = content.locales.map(({ id }) => id);
  const paths = 'folder' in source ? listFiles(source.folder) : [];
  const read = await readPages(source, paths, name, locales);
  if (read.pages.length === 0)
    throw new InputError(
      `There is no page in ${name}. ${read.remarks.map(({ file, what }) => `${file}: ${what}.`).join(' ')}`.trim(),
    );
  const { badges } = content.site.value;
  const known = new Set(paths);
  const move = planArticles(read.pages, {
    locales,
    taken: new Set(content.articles.keys()),
    platformOf: (label) => platformOf(label, badges?.platform ?? {}),
    hasFile: (path) => known.has(path),
  });
  const defaults = {
    locales,
    audience: Object.keys(badges?.audience ?? {}).slice(0, 1),
    platforms: Object.keys(badges?.platform ?? {}).slice(0, 1),
    plan: Object.keys(badges?.plan ?? {})[0] ?? '',
    day,
  };
  const record = await readRecord(root);
  const counts: Counts[] = [];
  const articles: MoveReport['articles'] = [];
  for (const article of move.articles) {
    const files = draftOf(article, defaults);
    for (const [file, text] of files)
      if (file.endsWith('.mdx'))
        counts.push(countOf(parseText(text.slice(text.indexOf('\n---\n') + 5)).root.children));
    const state = write
      ? await writeDraft(root, article, files, 'folder' in source ? source.folder : '', record)
      : 'planned';
    articles.push({
      id: article.id,
      locales: article.texts.map(({ locale }) => locale),
      from: article.texts.map(({ file }) => file),
      state,
    });
  }
  if (write) await writeFile(contentPath(root, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
  return {
    pages: read.pages.length,
    articles,
    source: sum(read.pages.map(({ counted }) => counted)),
    drafts: sum(counts),
    remarks: [...read.remarks, ...move.remarks],
    topics: Object.fromEntries([...move.topics].filter(([id]) => !content.categories.entries.has(id))),
  };
}

async function readPages(
  source: { folder: string } | { data: unknown },
  paths: readonly string[],
  name: string,
  locales: readonly string[],
): Promise<{ pages: SourcePage[]; remarks: Remark[] }> {
  if ('data' in source) {
    try {
      return readZendesk(source.data, name, locales);
    } catch (error) {
      if (error instanceof PageError) throw new InputError(`${name}: ${error.message}`, { cause: error });
      throw error;
    }
  }
  const files: SourceFile[] = [];
  const remarks: Remark[] = [];
  for (const path of paths.filter(isPage)) {
    try {
      files.push({ path, text: await readInput(path, source.folder) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      remarks.push({ kind: 'left', file: path, line: undefined, what: error.message });
    }
  }
  const read = readFolder(files, locales);
  return { pages: read.pages, remarks: [...remarks, ...read.remarks] };
}

/** Plain files below a folder, links left out: they may lead anywhere. */
function listFiles(folder: string): string[] {
  const files: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      if (PASSED_OVER.test(entry.name)) continue;
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
      if (files.length > MOST_FILES)
        throw new InputError(`${folder} has more than ${MOST_FILES} files: name the folder of its pages.`);
    }
  };
  visit('');
  return files.sort();
}

function platformOf(label: string, platforms: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const small = label.trim().toLowerCase();
  return Object.entries(platforms).find(([id, names]) =>
    [id, ...Object.values(names)].some((name) => name.toLowerCase() === small),
  )?.[0];
}

type Written = Record<string, string>;

async function readRecord(root: string): Promise<Written> {
  try {
    return JSON.parse(await readFile(contentPath(root, RECORD), 'utf8')) as Written;
  } catch {
    return {};
  }
}

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Writes a draft; one in which anything was edited since it was imported is left as it is. */
async function writeDraft(
  root: string,
  { id, pictures }: PlannedArticle,
  texts: ReadonlyMap<string, string>,
  from: string,
  record: Written,
): Promise<'new' | 'renewed' | 'kept'> {
  const folder = contentPath(root, `${DRAFTS}/${id}`);
  const files = new Map<string, string | Uint8Array>(texts);
  for (const picture of pictures)
    if (lstatSync(join(from, picture.from)).size <= MAX_BYTES)
      files.set(picture.name, await readFile(join(from, picture.from)));
  let found = false;
  for (const name of files.keys()) {
    const there = await readFile(join(folder, name)).catch(() => undefined);
    if (there === undefined) continue;
    found = true;
    if (record[`${id}/${name}`] !== hashOf(there)) return 'kept';
  }
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, basename(name)), bytes);
    record[`${id}/${name}`] = hashOf(bytes);
  }
  return found ? 'renewed' : 'new';
}
