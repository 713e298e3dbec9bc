import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** What is asked of the disk while a folder is replaced; tests put one in its place that refuses, or dies, half-way. */
export interface Disk {
  rename: (from: string, to: string) => void;
  link: (from: string, to: string) => void;
  copyFile: (from: string, to: string) => void;
  makeFolder: (path: string) => void;
  /** Removes a file or a folder; there may be none. */
  remove: (path: string) => void;
}

const DISK: Disk = {
  rename: renameSync,
  link: linkSync,
  copyFile: copyFileSync,
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** What the target holds while its contents are replaced. */
const REPLACING = '.replacing';
/** The new contents, whole and on the same disk: where it is full, what is served has not been touched. */
const next = (folder: string) => join(folder, REPLACING, 'next');
/** The old contents, whole, until the new ones are. It has another name while it is made and when it is of no use. */
const last = (folder: string) => join(folder, REPLACING, 'last');

/**
 * Puts the contents of a finished folder in the place of those of another. The target itself stays what it is, with its
 * inode: a container that has it mounted, a link, a mount point and a server that has it open go on seeing it, and at
 * no moment is it empty. Files take each other's places one by one, new ones first and superfluous ones last, so that a
 * page and what it names are always both there.
 *
 * @param staged the finished folder; it is moved
 * @param target what it replaces; may be missing
 * @throws when the target is there and is no folder, and when the disk refuses: the last good site is then as it was
 */
export function replaceFolder(staged: string, target: string, disk = DISK): void {
  recoverFolder(target, disk);
  statSync(staged);
  if (!lstatSync(target, { throwIfNoEntry: false })) {
    moveFolder(staged, target, disk);
    return;
  }
  const folder = folderOf(target);
  try {
    disk.makeFolder(join(folder, REPLACING));
    moveFolder(staged, next(folder), disk);
    linkFolder(folder, `${last(folder)}.part`, disk);
    disk.rename(`${last(folder)}.part`, last(folder));
    putContents(next(folder), folder, disk);
    disk.rename(last(folder), `${last(folder)}.old`);
  } catch (error) {
    recoverFolder(target, disk);
    throw error;
  }
  disk.remove(join(folder, REPLACING));
}

/**
 * Mends what a killed {@link replaceFolder} left: the old contents come back, unless all of the new ones are in place.
 *
 * @returns whether the old contents had to be brought back
 */
export function recoverFolder(target: string, disk = DISK): boolean {
  if (!existsSync(join(target, REPLACING))) return false;
  const folder = folderOf(target);
  const broken = existsSync(last(folder));
  if (broken) {
    // Linked, not moved: should this die, too, the old contents are still whole.
    disk.remove(next(folder));
    linkFolder(last(folder), next(folder), disk);
    putContents(next(folder), folder, disk);
    disk.rename(last(folder), `${last(folder)}.old`);
  }
  disk.remove(join(folder, REPLACING));
  return broken;
}

/** Where a target lies, be it a link. */
function folderOf(target: string): string {
  if (!existsSync(target))
    throw new Error(
      `${target} is a link that leads nowhere. Fix: make the folder it names, or delete the link.`,
    );
  const folder = realpathSync(target);
  if (!statSync(folder).isDirectory())
    throw new Error(`${target} is no folder, so no site can be put there. Fix: delete it.`);
  return folder;
}

/** Moves all of a folder's files into another, over those of the same name, and removes what is left of the other's. */
function putContents(from: string, folder: string, disk: Disk): void {
  const names = namesIn(from);
  const current = new Set(names);
  const [folders, files] = split(names, (name) => isFolder(join(from, name)));
  // What has another kind than before cannot be replaced by a move.
  for (const name of folders) if (isFile(join(folder, name))) disk.remove(join(folder, name));
  for (const name of files) if (isFolder(join(folder, name))) disk.remove(join(folder, name));
  // Folders come before what is in them.
  for (const name of folders) if (!existsSync(join(folder, name))) disk.makeFolder(join(folder, name));
  const [replacing, added] = split(files, (name) => isFile(join(folder, name)));
  for (const name of [...added, ...replacing]) disk.rename(join(from, name), join(folder, name));
  for (const name of namesIn(folder)) if (!current.has(name)) disk.remove(join(folder, name));
}

/** What is in a folder, sorted, besides what replacing it has put there. */
function namesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => !/^\.replacing(?:$|[\\/])/.test(name)).sort();
}

function split(names: readonly string[], test: (name: string) => boolean): [yes: string[], no: string[]] {
  const yes: string[] = [];
  const no: string[] = [];
  for (const name of names) (test(name) ? yes : no).push(name);
  return [yes, no];
}

const isFolder = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const isFile = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;

/** What a mount point, and a folder on another disk, answer to being moved; and a folder where something was mounted. */
const CANNOT_MOVE = new Set(['EXDEV', 'EBUSY']);

/** A disk without links; too many of them; not allowed. */
const CANNOT_LINK = new Set(['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EPERM', 'EXDEV']);

const codeOf = (error: unknown) => String((error as NodeJS.ErrnoException).code);

/** Makes a folder of the same files: links, which cost no bytes, or copies where the disk knows none. */
function linkFolder(from: string, to: string, disk: Disk): void {
  fillFolder(from, to, disk, (file, place) => {
    try {
      disk.link(file, place);
    } catch (error) {
      if (!CANNOT_LINK.has(codeOf(error))) throw error;
      disk.copyFile(file, place);
    }
  });
}

/** Puts every file of a folder into another. File by file: Node's own copy of a folder does not say why it failed. */
function fillFolder(from: string, to: string, disk: Disk, put: (file: string, place: string) => void): void {
  disk.makeFolder(to);
  for (const name of namesIn(from)) {
    if (isFolder(join(from, name))) disk.makeFolder(join(to, name));
    else put(join(from, name), join(to, name));
  }
}

/** Moves a folder, to another disk as well: there it is whole before it gets its name. */
function moveFolder(from: string, to: string, disk: Disk): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (!CANNOT_MOVE.has(codeOf(error))) throw error;
    const part = `${to}.part`;
    disk.remove(part);
    try {
      fillFolder(from, part, disk, disk.copyFile);
    } catch (refused) {
      disk.remove(part);
      throw refused;
    }
    disk.rename(part, to);
    disk.remove(from);
  }
}
