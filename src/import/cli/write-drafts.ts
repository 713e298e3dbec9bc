import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentPath } from '../../content/reader/content-folder.ts';
import type { Draft } from '../plan-drafts.ts';
import { draftTexts, type DraftSetting } from './draft-texts.ts';

/** Beside the articles, not among them: what lies here is on no page and stops no build. */
export const DRAFTS = 'content/drafts';

/** What became of a draft. */
export interface WrittenDraft {
  id: string;
  folder: string;
  /** False when something of this id existed already; it was left as it was. */
  written: boolean;
  questions: string[];
}

/**
 * Writes drafts, never over anything.
 *
 * @param root the help centre’s folder
 * @throws Error of the file system
 */
export async function writeDrafts(
  drafts: readonly Draft[],
  setting: DraftSetting,
  root: string,
): Promise<WrittenDraft[]> {
  const results: WrittenDraft[] = [];
  for (const draft of drafts) {
    const { id, questions } = draft;
    const folder = `${DRAFTS}/${id}`;
    const written =
      !(await exists(contentPath(root, `content/articles/${id}`))) &&
      (await makeFolder(contentPath(root, folder)));
    if (written)
      for (const [name, text] of draftTexts(draft, setting))
        await writeFile(join(contentPath(root, folder), name), text, { flag: 'wx' });
    results.push({ id, folder, written, questions });
  }
  return results;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** @returns false when it is there already */
async function makeFolder(path: string): Promise<boolean> {
  // `mkdir` that makes parents gives the first folder it made, and nothing when all were there.
  return (await mkdir(path, { recursive: true })) !== undefined;
}
