import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample-files.ts';

/** The day on which nothing in the sample project is old. */
export const TODAY = '2026-11-22';

/** A project in a temporary folder, to be broken by a test. */
export interface SampleProject extends AsyncDisposable {
  root: string;
  /** Replaces the first occurrence of a text in a file; throws when it is not there, so that no test tests nothing. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string | Uint8Array): Promise<void>;
  append(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  remove(file: string): Promise<void>;
}

/** Writes a small project in which nothing is wrong; `await using` deletes it again. */
export async function createSampleProject(): Promise<SampleProject> {
  const root = await mkdtemp(join(tmpdir(), 'spravka-'));
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const read = (file: string) => readFile(join(root, file), 'utf8');
  for (const [file, text] of Object.entries(sampleFiles)) await write(file, text);
  return {
    root,
    read,
    write,
    edit: async (file, from, to) => {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}`);
      await write(
        file,
        text.replace(from, () => to),
      );
    },
    append: async (file, text) => write(file, (await read(file)) + text),
    remove: (file) => rm(join(root, file), { recursive: true }),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
