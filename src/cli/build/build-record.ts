import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  const file = fileOf(paths);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`);
  renameSync(`${file}.new`, file);
}

/** Before a site is replaced: were that broken off, no record may say that the site is what some content makes. */
export function forgetBuildRecord(paths: Paths): void {
  rmSync(fileOf(paths), { force: true });
}

/** Whether the site is what a build would make now. */
export function isBuilt(paths: Paths): boolean {
  return existsSync(paths.output) && readBuildRecord(paths)?.fingerprint === fingerprint(paths);
}
