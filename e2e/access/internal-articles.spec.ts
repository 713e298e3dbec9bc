import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runNode } from '../../src/cli/test/run-node.ts';
import { everythingIn } from './everything-in.ts';
import { plantInternalArticles } from './internal-article.ts';

const ENGINE = join(import.meta.dirname, '../..');

/** What no site says, or only where it is chosen: what is for writers, sources of what has sources, the home page's board. */
const UNSAID = [
  /^(owner|term older|row|fact id|claimed fact id)$/,
  /(^| )source of (term|fact|claim|article)$/,
  /^(title|publisher|address) of source of (term|fact|section)/,
  /^source of section$/,
  /^address of source of claim$/,
  /^intro /,
];

test('nothing of an internal article is in the public site, unpacked to the last file, and all of it in the internal one', async () => {
  // Two builds of a small site.
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'spravka-access-'));
  try {
    const content = join(folder, 'content');
    await cp(join(ENGINE, 'src/sample'), content, { recursive: true });
    const planted = await plantInternalArticles(content);
    const build = async (...args: string[]) => {
      const said: string[] = [];
      const ok = await runNode(['src/cli/build.ts', '--content', content, ...args], {
        cwd: ENGINE,
        env: { SOURCE_DATE_EPOCH: '1796000000' },
        onOutput: (text) => said.push(text),
      });
      expect(ok, said.join('')).toBe(true);
    };
    await build('--visibility', 'internal');
    await build('--compress');

    const open = await everythingIn(join(folder, 'dist'));
    const leaks = [...planted].flatMap(([field, word]) =>
      [...open].flatMap(([path, text]) => (text.includes(word) ? [`${field}: ${path}`] : [])),
    );
    expect(leaks).toEqual([]);

    const closed = await everythingIn(join(folder, 'dist-internal'));
    const all = [...closed.values()].join('\n');
    const missing = [...planted].flatMap(([field, word]) => (all.includes(word) ? [] : [field]));
    expect(missing.filter((field) => !UNSAID.some((pattern) => pattern.test(field)))).toEqual([]);
    // Each site has its own of what lists articles.
    for (const path of ['pagefind/words.en.json', 'embed/v1/manifest.json', 'sitemap-0.xml', 'en/llms.txt'])
      expect(/zq[a-z]+vx/.test(closed.get(path) ?? ''), path).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
