import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copySite, type ChangedSite } from '../changed-site.ts';

const MOMENT = { SOURCE_DATE_EPOCH: '1790000000' };

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The hash of every file of a built site. */
const contents = (dist: string) =>
  Object.fromEntries(
    filesOf(dist)
      .map((file) => [
        file.slice(dist.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
      ])
      .sort(),
  ) as Record<string, string>;

test.describe('two builds of the same content', () => {
  let one: ChangedSite;
  let other: ChangedSite;

  test.beforeAll(() => {
    one = copySite();
    other = copySite('a folder/of another depth');
  });
  test.afterAll(() => {
    one.remove();
    other.remove();
  });

  test('are the same to the byte, wherever, whenever and however they are made', () => {
    test.setTimeout(600_000);
    one.build({ ...MOMENT, TZ: 'Pacific/Kiritimati', LANG: 'C', USER: 'one' });
    otherwise(join(other.folder, 'content'));
    above(join(other.folder, '..'));
    const before = process.umask(0o077);
    try {
      other.build({
        ...MOMENT,
        TZ: 'America/Adak',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'sv_SE.UTF-8',
        USER: 'other',
      });
    } finally {
      process.umask(before);
    }
    expect(contents(other.dist)).toEqual(contents(one.dist));
  });
});

/** What may lie above the project, is none of it and cannot even be read: settings of the repository that it stands in. */
function above(folder: string): void {
  const files = {
    'package.json': '{"name":"all","private":true,"workspaces":["*"]}',
    'postcss.config.cjs': "module.exports = { plugins: { 'no-such-plugin': {} } };",
    'tsconfig.json': '{"extends":"no-such-package/tsconfig.json"}',
    '.browserslistrc': 'no such browser 1',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The same texts as somebody else's machine has them: written in another order, with line breaks of Windows. */
function otherwise(content: string): void {
  for (const folder of readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const from = join(content, folder.name);
    for (const entry of readdirSync(from).toSorted().reverse()) {
      cpSync(join(from, entry), join(from, `.${entry}`), { recursive: true });
      rmSync(join(from, entry), { recursive: true });
      renameSync(join(from, `.${entry}`), join(from, entry));
    }
  }
  for (const file of filesOf(content).filter((name) => /\.(?:mdx|yaml|json|txt)$/.test(name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  }
}
