import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readTree } from '../packages/read-tree.ts';
import { startBuild } from './start-build.ts';

const ENGINE = join(import.meta.dirname, '../..');

/** What writers do, each after the last: each leaves more of the site to be made anew. */
const EDITS: [name: string, edit: (articles: string) => Promise<void>][] = [
  ['nothing', () => Promise.resolve()],
  [
    'a sentence more, with a letter nobody used',
    (articles) => appendFile(join(articles, 'clear-cache/en.mdx'), '\nOne more sentence, by Łukasz.\n'),
  ],
  [
    'an article with a box that no other has, gone; another title beside it',
    async (articles) => {
      await rm(join(articles, 'what-articles-hold'), { recursive: true });
      await change(join(articles, 'remove-member/en.mdx'), /^title: (.*)$/m, 'title: $1 again');
    },
  ],
];

test('what a build leaves after edits is what one from nothing makes, byte for byte', async () => {
  // Several builds of a small site.
  test.setTimeout(900_000);
  const folder = await mkdtemp(join(tmpdir(), 'spravka-edits-'));
  try {
    const content = join(folder, 'kept/content');
    await cp(join(ENGINE, 'src/sample'), content, { recursive: true });
    await build(content);
    for (const [name, edit] of EDITS) {
      await edit(join(content, 'articles'));
      await build(content);
      const anew = join(folder, 'anew/content');
      await cp(content, anew, { recursive: true });
      // As a shell may have it in which somebody works on a product.
      await build(anew, { NODE_ENV: 'development' });
      expect(await readTree(join(folder, 'kept/dist')), name).toEqual(
        await readTree(join(folder, 'anew/dist')),
      );
      await rm(join(folder, 'anew'), { recursive: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function change(file: string, from: RegExp, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Builds the site of a content folder at a moment that is always the same. */
async function build(content: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { code, said } = await startBuild(content, { env }).ended;
  expect(code, said()).toBe(0);
}
