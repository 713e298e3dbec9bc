import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/** What is remembered of the build that made `dist/`. */
export interface BuildRecord {
  /** Of all that went in; see {@link fingerprint}. */
  fingerprint: string;
}

const fileOf = (root: string) => join(root, 'node_modules/.cache/spravka/build.json');

/** The record of the last build, or undefined when there is none that can be read. */
export function readBuildRecord(root: string): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(root), 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}

/** Remembers a build that succeeded. */
export function writeBuildRecord(root: string, record: BuildRecord): void {
  mkdirSync(dirname(fileOf(root)), { recursive: true });
  writeFileSync(fileOf(root), `${JSON.stringify(record)}\n`);
}

/** Whether `dist/` is what a build would make now. */
export function isBuilt(root: string): boolean {
  return existsSync(join(root, 'dist')) && readBuildRecord(root)?.fingerprint === fingerprint(root);
}
