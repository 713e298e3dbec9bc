import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { systemInstallers } from '../../src/cli/browser/system-installers.ts';
import { hasCommand } from '../../src/cli/find-browser.ts';
import { paths, site } from '../site-under-test.ts';
import { expect, test } from '../test.ts';

/** What judges the files: EPUBCheck (a Java archive in Debian), and `pdfinfo` of Poppler. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const missing = () => [
  ...(existsSync(EPUBCHECK) ? [] : ['epubcheck']),
  ...(hasCommand('pdfinfo', '-v') ? [] : ['poppler-utils']),
];

test.beforeAll(() => {
  test.setTimeout(600_000);
  const packages = missing();
  if (packages.length === 0) return;
  for (const [command = '', ...args] of systemInstallers(packages, process.getuid?.() === 0, hasCommand))
    spawnSync(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const still = missing();
  if (still.length > 0)
    throw new Error(
      `These tests need ${still.join(' and ')} as Debian packages them. Fix: install them, then run the tests again.`,
    );
});

const run = promisify(execFile);

async function make(file: string, locale: string): Promise<void> {
  const args = ['src/cli/export.ts', '--all', '--locale', locale, '--output', file];
  await run(process.execPath, args, { cwd: paths.engine, maxBuffer: 16 * 1024 * 1024 });
}

for (const { id: locale, dir } of site.locales) {
  test(`${locale}: EPUBCheck has nothing to say`, async ({}, info) => {
    test.setTimeout(300_000);
    const file = info.outputPath(`help.${locale}.epub`);
    await make(file, locale);
    const { stdout, stderr } = await run('java', ['-jar', EPUBCHECK, file]);
    expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
  });

  test(`${locale}: the PDF is tagged, from its title to its tables`, async ({}, info) => {
    test.setTimeout(300_000);
    const file = info.outputPath(`help.${locale}.pdf`);
    await make(file, locale);
    const { stdout: about } = await run('pdfinfo', [file]);
    expect(about).toMatch(/^Tagged: +yes$/m);
    expect(about).toMatch(/^Title: +\S/m);
    const { stdout, stderr } = await run('pdfinfo', ['-struct', file], { maxBuffer: 64 * 1024 * 1024 });
    expect(stderr).toBe('');
    const kinds = new Set([...stdout.matchAll(/^ *([A-Z]\w*)/gm)].map(([, kind]) => kind));
    for (const kind of ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Link']) expect(kinds).toContain(kind);
    expect((await readFile(file)).includes('/Outlines')).toBe(true);
  });

  test(`${locale}: the page needs nothing else`, async ({ page }, info) => {
    test.setTimeout(300_000);
    const file = info.outputPath(`help.${locale}.html`);
    await make(file, locale);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 40)));
    await page.goto(`file://${file}`);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    const broken = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
      );
    expect(broken).toEqual([]);
  });
}
