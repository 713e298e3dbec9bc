import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkProject } from '../../checks/check-project.ts';
import { createSampleProject, TODAY } from '../../checks/testing/sample-project.ts';
import { measure, medianOf } from './measure.ts';
import { builtPages } from './page-kinds.ts';
import { createRandom } from './random.ts';
import { writeSyntheticContent } from './synthetic-content.ts';
import { writeSyntheticProduct } from './synthetic-product.ts';
import { weightsTable } from './weights-table.ts';

const folder = await mkdtemp(join(tmpdir(), 'spravka-'));
afterAll(() => rm(folder, { recursive: true }));

describe('synthetic content', () => {
  test('has no errors, so that a check has to go through all of it', async () => {
    await using project = await createSampleProject();
    await writeSyntheticContent(project.root, folder, 20);
    const { issues } = await checkProject(folder, { today: TODAY });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is the same in every run', () => {
    const [one, other] = [createRandom(5), createRandom(5)];
    const numbers = Array.from({ length: 1000 }, one);
    expect(Array.from({ length: 1000 }, other)).toEqual(numbers);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBe(1000);
  });
});

describe('the synthetic product', () => {
  test('holds links of every form, right and wrong ones', async () => {
    const product = await mkdtemp(join(tmpdir(), 'spravka-'));
    await writeSyntheticProduct(product, 300);
    const { said } = await measure('help-check-run.ts', product);
    expect(said).toMatch(/^help-check: \d+ errors?\. \d\d links to \d\d articles of \S+ in 300 files\.$/);
    await rm(product, { recursive: true });
  });
});

describe('a measurement', () => {
  test('tells what a check costs in a process of its own', async () => {
    const { seconds, megabytes, said } = await measure('check-run.ts', folder);
    expect(seconds).toBeGreaterThan(0);
    expect(megabytes).toBeGreaterThan(10);
    expect(said).toContain('no errors');
  });

  test('is the run in the middle', () => {
    const runs = [3, 1, 2].map((seconds) => ({ seconds, megabytes: 0, said: '' }));
    expect(medianOf(runs).seconds).toBe(2);
    expect(() => medianOf([])).toThrow('median');
  });
});

describe('pages of a built site', () => {
  test('are told apart by what follows the language', async () => {
    const dist = join(folder, 'dist');
    for (const path of ['en', 'en/faq', 'en/articles/a', 'pl']) {
      await mkdir(join(dist, path), { recursive: true });
      await writeFile(join(dist, path, 'index.html'), '');
    }
    await writeFile(join(dist, 'en/feed.xml'), '');
    expect(await builtPages(dist, ['en', 'pl'])).toEqual([
      { kind: 'articles', locale: 'en', path: '/en/articles/a/' },
      { kind: 'faq', locale: 'en', path: '/en/faq/' },
      { kind: 'home', locale: 'en', path: '/en/' },
      { kind: 'home', locale: 'pl', path: '/pl/' },
    ]);
  });

  test('are weighed by kind', () => {
    const page = (path: string, total: number) => ({
      kind: 'articles',
      locale: 'en',
      path,
      total,
      fonts: 20_000,
      pictures: 0,
      script: 1500,
      requests: 7,
    });
    expect(weightsTable([page('/en/articles/a/', 40_000), page('/en/articles/b/', 41_500)])).toBe(
      [
        'pages        count  median KB  most KB  script KB  requests  heaviest',
        'en articles      2       41.5     41.5        1.5         7  /en/articles/b/',
      ].join('\n'),
    );
  });
});
