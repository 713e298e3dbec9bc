import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withoutControls } from '../../core/visible.ts';

/** A page of words has a hundredth of it; a page with pictures inside has more, and is to be saved without them. */
export const MAX_BYTES = 4 * 1024 * 1024;

/** The document cannot be read; the message says in one line why and what to do. */
export class InputError extends Error {}

/**
 * Reads a scraped document.
 *
 * @param file its path from `folder`; `-` reads what is piped in
 * @returns its text with `\n` as line break, without colours and other commands of a terminal
 * @throws InputError when there is no such file, or nothing in it that can be read
 */
export async function readInput(file: string, folder: string): Promise<string> {
  return decode(
    file === '-' ? await collect(process.stdin, 'The input') : await readBytes(file, folder),
    file,
  );
}

async function readBytes(file: string, folder: string): Promise<Uint8Array> {
  const path = resolve(folder, file);
  try {
    const found = await stat(path);
    // Reading a pipe could wait for ever, and a device has no end.
    if (!found.isFile() && !found.isDirectory())
      throw new InputError(`${file} is a pipe or device: pipe it in, and write - for its name.`);
    if (found.size > MAX_BYTES) throw tooLarge(file);
    return await collect(createReadStream(path), file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InputError(`There is no file ${file}.`, { cause: error });
    if (code === 'EISDIR') throw new InputError(`${file} is a folder: name a file in it.`, { cause: error });
    if (code === 'EACCES') throw new InputError(`You may not read ${file}.`, { cause: error });
    throw new InputError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** What a stream gives; no more than the limit is kept in memory. */
async function collect(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): InputError {
  return new InputError(
    `${name} is larger than ${MAX_BYTES / 1024 / 1024} MB: save the page as text, without its pictures.`,
  );
}

function decode(bytes: Uint8Array, file: string): string {
  const name = file === '-' ? 'The input' : file;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new InputError(`${name} is UTF-16 text: save it as UTF-8.`);
  if (bytes.includes(0))
    throw new InputError(`${name} is not a text: Markdown, HTML and plain text can be imported.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError(`${name} is not UTF-8 text: open it in its own encoding and save it as UTF-8.`, {
      cause: error,
    });
  }
  if (text.trim() === '') throw new InputError(`${name} is empty.`);
  return withoutControls(text.replace(/\r\n?/g, '\n'));
}

/** Reads JSON whose texts may hold control characters, written as `\u001b`; throws as `JSON.parse` does. */
export function parseForeignJson(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' ? withoutControls(value) : value,
  );
}
