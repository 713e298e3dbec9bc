import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of another. At every moment the target or the kept one is whole. A target that is
 * a link, a mount point or on another disk cannot be moved away: it stays, and its contents are replaced.
 *
 * @param staged the finished folder; it is moved
 * @param target what it replaces; may be missing
 * @param kept where the replaced folder waits meanwhile
 * @param copy how a folder is copied
 * @throws when the target is there and is no folder, and when the disk refuses: the last good site is then where it was
 */
export function replaceFolder(staged: string, target: string, kept: string, copy = copyFolder): void {
  recoverFolder(target, kept);
  statSync(staged);
  mkdirSync(dirname(kept), { recursive: true });
  if (isThere(target) && !moveAway(target, kept)) {
    replaceContents(staged, target, copy);
    return;
  }
  try {
    moveFolder(staged, target, copy);
  } catch (error) {
    recoverFolder(target, kept);
    throw error;
  }
  rmSync(kept, { recursive: true, force: true });
}

/**
 * Mends what a killed {@link replaceFolder} left: a target that was moved away comes back, a replaced one is deleted.
 *
 * @returns whether the target had to be brought back
 */
export function recoverFolder(target: string, kept: string): boolean {
  if (!existsSync(kept)) return false;
  const lost = !existsSync(target);
  if (lost) renameSync(kept, target);
  else rmSync(kept, { recursive: true, force: true });
  return lost;
}

/** Whether something has this name, be it a link that leads nowhere. */
const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

type Copy = (from: string, to: string) => void;
const copyFolder: Copy = (from, to) => cpSync(from, to, { recursive: true });

/** Where a site that comes from another disk is put together. */
const NEAR = '.next';

/** What a mount point, and a folder on another disk, answer to being moved. */
const CANNOT_MOVE = new Set(['EBUSY', 'EXDEV']);

/** Moves a folder away, unless it is a link or cannot be moved. */
function moveAway(target: string, kept: string): boolean {
  if (lstatSync(target).isSymbolicLink()) return false;
  try {
    renameSync(target, kept);
    return true;
  } catch (error) {
    if (CANNOT_MOVE.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** New files first, then what is left of the old site goes: a visitor meets the old or the new one, never nothing. */
function replaceContents(staged: string, target: string, copy: Copy): void {
  if (!existsSync(target))
    throw new Error(
      `${target} is a link that leads nowhere. Fix: make the folder it names, or delete the link.`,
    );
  const folder = realpathSync(target);
  if (!statSync(folder).isDirectory())
    throw new Error(`${target} is no folder, so no site can be put there. Fix: delete it.`);
  // On the same disk first, in whole: where it is full, what is served has not been touched.
  const near = join(folder, NEAR);
  copyWhole(staged, near, copy);
  const current = new Set(readdirSync(near, { recursive: true, encoding: 'utf8' }));
  // Folders come before what is in them.
  for (const name of [...current].sort()) {
    if (statSync(join(near, name)).isDirectory()) makeFolder(join(folder, name));
    else putInPlace(join(near, name), join(folder, name));
  }
  rmSync(near, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (!current.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(staged, { recursive: true });
}

/** Makes a folder, in the place of a file that had its name, too. */
function makeFolder(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) rmSync(path);
  mkdirSync(path, { recursive: true });
}

/** Renames a file, over a folder that had its name, too. */
function putInPlace(from: string, to: string): void {
  if (lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) rmSync(to, { recursive: true });
  renameSync(from, to);
}

/** Copies a folder; when that fails, nothing of the copy is left. */
function copyWhole(from: string, to: string, copy: Copy): void {
  rmSync(to, { recursive: true, force: true });
  try {
    copy(from, to);
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw error;
  }
}

function moveFolder(from: string, to: string, copy: Copy): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyWhole(from, `${to}${NEAR}`, copy);
    renameSync(`${to}${NEAR}`, to);
    rmSync(from, { recursive: true });
  }
}
