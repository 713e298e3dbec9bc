import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

test('a build has nothing of the desk', async () => {
  const files = await readdir(paths.output, { recursive: true });
  expect(files.filter((file) => /(?:^|[\\/])desk(?:[\\/]|$)/.test(file))).toEqual([]);
  const texts = files.filter((file) => /\.(?:html|js|css|json|xml|txt)$/.test(file));
  expect(texts.length).toBeGreaterThan(10);
  for (const file of texts)
    expect((await readFile(join(paths.output, file), 'utf8')).includes('__open-in-editor'), file).toBe(false);
});
