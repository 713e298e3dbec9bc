import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { contentPath } from '../../../content/reader/content-folder.ts';
import { ChangeRefused, type Change } from '../../../content/change.ts';

/**
 * Makes all of the changes or none: everything is written beside its file first and then moved into place; when a move
 * fails, those before it are undone.
 *
 * @param root the help centre's folder
 * @throws ChangeRefused when a file is no longer what the changes were made for
 * @throws Error of the file system; the files are then as they were
 */
export async function applyChanges(root: string, changes: readonly Change[]): Promise<void> {
  const moves = changes.map((change) => {
    const path = contentPath(root, change.file);
    // Hidden, so that nothing reads it as content.
    return { ...change, path, draft: join(dirname(path), `.${basename(path)}.${process.pid}`) };
  });
  const done: typeof moves = [];
  try {
    for (const { file, path, before, after, draft } of moves) {
      if (typeof before === 'string' && (await readFile(path, 'utf8')) !== before)
        throw new ChangeRefused(
          `${file} was saved in the meantime; nothing was changed. Run the command again.`,
        );
      if (after !== undefined) await writeDraft(draft, after);
    }
    for (const move of moves) {
      // What is deleted is moved aside, so that it can come back.
      await (move.after === undefined ? rename(move.path, move.draft) : rename(move.draft, move.path));
      done.push(move);
    }
  } catch (error) {
    for (const { path, draft, before, after } of done)
      if (after === undefined) await rename(draft, path);
      else if (typeof before === 'string') await writeFile(path, before);
    throw error;
  } finally {
    for (const { draft } of moves) await rm(draft, { force: true });
  }
}

async function writeDraft(file: string, text: string): Promise<void> {
  await using handle = await open(file, 'w');
  await handle.writeFile(text);
  await handle.sync();
}
