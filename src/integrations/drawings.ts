import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import DOMPurify from 'dompurify';
import type { Paths } from '../project/paths.ts';
import { cleanDrawing } from './drawings/clean-drawing.ts';

/**
 * Cleans every drawing of the built site, whoever put it there: pictures of articles, logos, icons; the line breaks of
 * all are the same, however they were checked out. It stands behind those that write them. What was cleaned once is kept, by its contents.
 */
export function drawings({ cache }: Pick<Paths, 'cache'>): AstroIntegration {
  // What another version of DOMPurify let pass is no longer good enough.
  const kept = join(cache, `drawings-${DOMPurify.version}`);
  return {
    name: 'spravka:drawings',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(fileURLToPath(dir), { recursive: true, withFileTypes: true });
        for (const { name, parentPath } of files)
          if (/\.svg$/i.test(name)) await cleanFile(join(parentPath, name), kept);
      },
    },
  };
}

/**
 * @param file a drawing; it is replaced when something had to be taken out
 * @param kept the folder of cleaned drawings
 */
async function cleanFile(file: string, kept: string): Promise<void> {
  const svg = await readFile(file, 'utf8');
  const clean = join(kept, `${createHash('sha256').update(svg).digest('hex')}.svg`);
  if (!existsSync(clean)) {
    await mkdir(kept, { recursive: true });
    // Two builds may clean the same drawing at once: only a whole one bears the name.
    await writeFile(`${clean}.${process.pid}`, await cleanDrawing(svg.replaceAll('\r\n', '\n')));
    await rename(`${clean}.${process.pid}`, clean);
  }
  if ((await readFile(clean, 'utf8')) === svg) return;
  // A file of the site may be the very file of the last one, which stays as it is.
  await copyFile(clean, `${file}.clean`);
  await rename(`${file}.clean`, file);
}
