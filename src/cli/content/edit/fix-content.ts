import { existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../../content/change.ts';
import { contentFolder, contentPath } from '../../../content/reader/content-folder.ts';
import { readContent } from '../../../content/reader/read-content.ts';
import { fixArticles } from '../../../fix/fix-articles.ts';
import type { Surroundings } from '../verb.ts';
import { applyChanges } from './apply-changes.ts';
import { changedLines } from './changed-lines.ts';

/**
 * Shows what `--fix` would change, asks, and changes it.
 *
 * @param sure does not ask
 */
export async function fixContent(
  { root, shown, ask, env, print }: Surroundings,
  sure: boolean,
): Promise<void> {
  const renames = await wrongNames(root);
  const changes = await planFixes(root);
  if (renames.length + changes.length === 0) {
    print('Nothing that has one right answer is wrong.\n');
    return;
  }
  for (const { file, to } of renames) print(`rename ${shown(file)} to ${to}`);
  for (const { file, before, after } of changes) {
    print(`change ${shown(file)}`);
    for (const line of changedLines(before, after)) print(`  ${line}`);
  }
  const canAsk = ask !== undefined && !env['CI'];
  if (!sure && !(canAsk && /^(?:y|yes|д|да)$/i.test((await ask('Write this? (y/n) ')).trim()))) {
    print(`Nothing was changed.${canAsk ? '' : ' To write it, add --yes.'}\n`);
    return;
  }
  await applyChanges(root, changes);
  for (const { file, to } of renames) {
    const from = contentPath(root, file);
    await rename(from, join(from, '..', to));
  }
  // A text that had a wrong name is read for the first time now.
  if (renames.length > 0) await applyChanges(root, await planFixes(root));
  print('Done.\n');
}

async function planFixes(root: string): Promise<(Change & { before: string; after: string })[]> {
  const { content } = await readContent(root);
  return Promise.all(
    fixArticles(content).map(async ({ file, before: old, after: now }) => {
      const before = await readFile(contentPath(root, file), 'utf8');
      const text = before.replaceAll('\r\n', '\n');
      const from = text.indexOf(old.frontmatter);
      const after =
        text.slice(0, from) +
        now.frontmatter +
        text.slice(from + old.frontmatter.length, text.length - old.body.length) +
        now.body;
      return { file, before, after: before.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after };
    }),
  );
}

/** Files of articles whose names have capital letters, where nothing has the small one. */
async function wrongNames(root: string): Promise<{ file: string; to: string }[]> {
  const folder = join(contentFolder(root), 'articles');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .filter(({ name }) => /\.(?:mdx|yaml|txt|png|jpe?g|webp|avif|gif|svg|mp4|webm)$/i.test(name))
    .filter(({ name }) => name !== name.toLowerCase() && !name.startsWith('.'))
    .filter(
      ({ name, parentPath }) =>
        !files.some((other) => other.parentPath === parentPath && other.name === name.toLowerCase()),
    )
    .map(({ name, parentPath }) => ({
      file: `content/articles/${parentPath.slice(folder.length + 1).replaceAll('\\', '/')}/${name}`,
      to: name.toLowerCase(),
    }));
}
