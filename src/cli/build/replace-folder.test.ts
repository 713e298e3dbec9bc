import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  linkSync,
  renameSync,
  copyFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverFolder, replaceFolder, type Disk } from './replace-folder.ts';

let root: string;
let staged: string;
let dist: string;

/** Sites as trees of files: some files stay, some come, some go, and some have another kind. */
const OLD = {
  'index.html': 'old',
  'same.txt': 'same',
  '_astro/old.css': 'old',
  'kind.html': 'old',
  'other/index.html': 'old',
};
const NEW = {
  'index.html': 'new',
  'same.txt': 'same',
  '_astro/new.css': 'new',
  'kind.html/index.html': 'new',
  other: 'new',
};
type Tree = Readonly<Record<string, string>>;

function write(folder: string, tree: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function read(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(folder.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}

/** A disk that is asked before everything it does. */
function diskThat(ask: (what: keyof Disk, count: number) => void): Disk {
  let count = 0;
  const asked = <T extends unknown[]>(what: keyof Disk, run: (...args: T) => void) => {
    return (...args: T) => {
      ask(what, ++count);
      run(...args);
    };
  };
  return {
    rename: asked('rename', renameSync),
    link: asked('link', linkSync),
    copyFile: asked('copyFile', copyFileSync),
    makeFolder: asked('makeFolder', (path) => mkdirSync(path, { recursive: true })),
    remove: asked('remove', (path) => rmSync(path, { recursive: true, force: true })),
  };
}

/** A process that is killed does nothing more, not even mend what it left. */
const dieAt = (at: number) => (_what: keyof Disk, count: number) => {
  if (count >= at) throw new Error('killed');
};

const refusal = (code: string) => Object.assign(new Error(code), { code });

/** How many things the disk is asked for in one replacement. */
function steps(disk: (ask: (what: keyof Disk, count: number) => void) => Disk): number {
  let all = 0;
  replaceFolder(
    staged,
    dist,
    disk((_, count) => (all = count)),
  );
  return all;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  [staged, dist] = [join(root, 'work/site'), join(root, 'dist')];
});
afterEach(() => rmSync(root, { recursive: true }));

const begin = () => {
  for (const folder of [staged, dist]) rmSync(folder, { recursive: true, force: true });
  write(dist, OLD);
  write(staged, NEW);
};

test('puts the first site in place', () => {
  write(staged, NEW);
  replaceFolder(staged, dist);
  expect(read(dist)).toEqual(NEW);
});

test('replaces a site and leaves nothing else behind', () => {
  begin();
  replaceFolder(staged, dist);
  expect(read(dist)).toEqual(NEW);
  expect(readdirSync(dist).sort()).toEqual(['_astro', 'index.html', 'kind.html', 'other', 'same.txt']);
  expect(existsSync(staged)).toBe(false);
});

test('takes a file that both sites share as links of one', () => {
  begin();
  rmSync(join(staged, 'same.txt'));
  linkSync(join(dist, 'same.txt'), join(staged, 'same.txt'));
  replaceFolder(staged, dist);
  expect(read(dist)).toEqual(NEW);
});

test('the folder itself stays: a server that has it mounted sees the new site in it', () => {
  begin();
  const { ino } = statSync(dist);
  replaceFolder(staged, dist);
  expect(statSync(dist).ino).toBe(ino);
});

test('at every moment the folder holds a front page, and what old or new ones name', () => {
  begin();
  const seen = new Set<string>();
  const look = diskThat(() => {
    const { 'index.html': page = 'nothing', ...rest } = read(dist);
    seen.add(page);
    expect(rest).toHaveProperty([`_astro/${page}.css`]);
  });
  replaceFolder(staged, dist, look);
  expect([...seen]).toEqual(['old', 'new']);
});

test('keeps the last good site when there is no new one', () => {
  write(dist, OLD);
  expect(() => replaceFolder(staged, dist)).toThrow('ENOENT');
  expect(read(dist)).toEqual(OLD);
});

/** What the disk may be like: one that moves and links, one without links, another one. */
const DISKS: [string, (what: keyof Disk, count: number) => void][] = [
  ['on one disk', () => undefined],
  [
    'on a disk without links',
    (what) => {
      if (what === 'link') throw refusal('EPERM');
    },
  ],
  [
    'on another disk',
    (what, count) => {
      // The second thing that is asked for: to move what was built.
      if (what === 'rename' && count === 2) throw refusal('EXDEV');
    },
  ],
];

describe.each(DISKS)('%s', (_, like) => {
  const diskLike = (ask: (what: keyof Disk, count: number) => void) =>
    diskThat((what, count) => {
      ask(what, count);
      like(what, count);
    });

  test('a site is replaced', () => {
    begin();
    steps(diskLike);
    expect(read(dist)).toEqual(NEW);
  });

  test('whatever the disk refuses, the last good site is as it was', () => {
    begin();
    const all = steps(diskLike);
    for (let at = 1; at < all; at++) {
      begin();
      const refusing = diskLike((_what, count) => {
        if (count === at) throw refusal('ENOSPC');
      });
      expect(() => replaceFolder(staged, dist, refusing), `step ${at}`).toThrow('ENOSPC');
      expect(read(dist), `step ${at}`).toEqual(OLD);
    }
  });

  test('wherever it is killed, the next build finds the last good site or the new one, whole', () => {
    begin();
    const all = steps(diskLike);
    for (let at = 1; at <= all; at++) {
      begin();
      expect(() => replaceFolder(staged, dist, diskLike(dieAt(at))), `step ${at}`).toThrow('killed');
      recoverFolder(dist);
      expect(read(dist), `step ${at}`).toEqual(at === all ? NEW : OLD);
    }
  });
});

test('killed again while it mends what it left, it mends that later', () => {
  begin();
  const all = steps(diskThat);
  begin();
  expect(() => replaceFolder(staged, dist, diskThat(dieAt(all - 1)))).toThrow('killed');
  for (let at = 1; existsSync(join(dist, '.replacing')); at++)
    try {
      recoverFolder(dist, diskThat(dieAt(at)));
    } catch (error) {
      expect(String(error)).toContain('killed');
    }
  expect(read(dist)).toEqual(OLD);
});

describe('a site that is served through a link', () => {
  const elsewhere = () => join(root, 'elsewhere');

  test('is replaced where it lies, and the link stays', () => {
    write(elsewhere(), OLD);
    symlinkSync(elsewhere(), dist);
    write(staged, NEW);
    replaceFolder(staged, dist);
    expect(lstatSync(dist).isSymbolicLink()).toBe(true);
    expect(read(elsewhere())).toEqual(NEW);
  });

  test('is asked for by name where the link leads nowhere', () => {
    symlinkSync(elsewhere(), dist);
    write(staged, NEW);
    expect(() => replaceFolder(staged, dist)).toThrow('is a link that leads nowhere. Fix:');
  });

  test('is asked for by name where it is no folder', () => {
    writeFileSync(dist, '');
    write(staged, NEW);
    expect(() => replaceFolder(staged, dist)).toThrow('is no folder, so no site can be put there. Fix:');
  });
});
