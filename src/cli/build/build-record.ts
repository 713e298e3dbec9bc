import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Paths } from '../../project/paths.ts';
import { fingerprint } from '../../project/fingerprint.ts';

/** What is remembered of the build that made the site. */
export interface BuildRecord {
  /** Of all that went in; see {@link fingerprint}. */
  fingerprint: string;
}

const fileOf = ({ cache }: Paths) => join(cache, 'build.json');

/** The record of the last build, or undefined when there is none that can be read. */
export function readBuildRecord(paths: Paths): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(paths), 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}

/** Remembers a build that succeeded. */
export function writeBuildRecord(paths: Paths, record: BuildRecord): void {
  mkdirSync(dirname(fileOf(paths)), { recursive: true });
  writeFileSync(fileOf(paths), `${JSON.stringify(record)}\n`);
}

/** Whether the site is what a build would make now. */
export function isBuilt(paths: Paths): boolean {
  return existsSync(paths.output) && readBuildRecord(paths)?.fingerprint === fingerprint(paths);
}
