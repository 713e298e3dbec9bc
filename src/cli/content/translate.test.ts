import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { js2xliff, xliff2js } from 'xliff';
import { readContent } from '../../content/reader/read-content.ts';
import { readSectionFrames } from '../../translate/testing/section-frames.ts';
import { runHere } from './testing/run-here.ts';

const SAMPLE = fileURLToPath(new URL('../../sample', import.meta.url));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A copy of the sample help centre, whose articles hold every construct; each translation is confirmed. */
async function sample() {
  const root = await mkdtemp(join(tmpdir(), 'spravka-translate-'));
  await cp(SAMPLE, join(root, 'content'), { recursive: true });
  const place = (file: string) => join(root, /\.(xlf|tbx)$/.test(file) ? '' : 'content', file);
  const read = (file: string) => readFile(place(file), 'utf8');
  const project = {
    root,
    run: (...args: string[]) => runHere(root, args),
    read,
    edit: async (file: string, from: string, to: string) => {
      const text = await read(file);
      expect(text).toContain(from);
      await writeFile(
        place(file),
        text.replace(from, () => to),
      );
    },
    /** Every file of the articles, and the lock. */
    files: async () => {
      const names = await readdir(join(root, 'content'), { recursive: true });
      const texts = names.filter((name) => /\.(mdx|yaml|json)$/.test(name)).sort();
      return Promise.all(texts.map(async (name) => [name, await read(name)] as const));
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
  await project.run('confirm', '--all');
  return project;
}

interface Unit {
  source: unknown;
  target?: unknown;
  groupUnits?: Record<string, Unit>;
}

/** What a tool of another maker makes of a file: it reads it, puts translations in, and writes it. */
async function throughOtherTool(text: string, translate: (words: string) => string): Promise<string> {
  const read = (await xliff2js(text)) as { resources: Record<string, Record<string, Unit>> };
  const say = (value: unknown): unknown => {
    if (typeof value === 'string') return translate(value);
    if (Array.isArray(value)) return value.map(say);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([kind, inner]) => {
        const span = inner as { contents?: unknown };
        return [kind, 'contents' in span ? { ...span, contents: say(span.contents) } : span];
      }),
    );
  };
  const visit = (units: Record<string, Unit>): void => {
    for (const unit of Object.values(units)) {
      if (unit.groupUnits) visit(unit.groupUnits);
      else unit.target = say(unit.source);
    }
  };
  Object.values(read.resources).forEach(visit);
  return js2xliff(read);
}

describe.each([
  ['ru', 'en'],
  ['en', 'ru'],
])('into %s from %s', (target, source) => {
  /** The sample with its articles written in `source`. */
  async function project() {
    const made = await sample();
    if (source === 'ru') {
      for (const [file, text] of await made.files())
        if (file.endsWith('article.yaml'))
          await writeFile(
            join(made.root, 'content', file),
            text.replace('sourceLocale: en', 'sourceLocale: ru'),
          );
      await made.run('confirm', '--all');
    }
    return made;
  }

  test('a round trip without change changes no byte', async () => {
    await using made = await project();
    const before = await made.files();
    expect((await made.run('translate', 'export', target, '--all')).code).toBe(0);
    const { code, out, err } = await made.run('translate', 'import', `${target}.xlf`);
    expect({ code, out, err }).toEqual({ code: 0, out: `${target}.xlf: nothing in it is new.`, err: '' });
    expect(await made.files()).toEqual(before);
  });

  test('what was confirmed and has not changed since does not go out', async () => {
    await using made = await project();
    const { out } = await made.run('translate', 'export', target);
    expect(out).toBe(`Nothing is to be translated in ${target}.`);
  });

  test('a language without a text gets every construct on every level, through another maker’s tool', async () => {
    await using made = await project();
    const { content } = await readContent(made.root);
    for (const id of content.articles.keys())
      await rm(join(made.root, `content/articles/${id}/${target}.mdx`));
    await made.run('translate', 'export', target);
    const back = await throughOtherTool(await made.read(`${target}.xlf`), (words) => words.toUpperCase());
    await writeFile(join(made.root, 'back.xlf'), back);
    const { code, err } = await made.run('translate', 'import', 'back.xlf');
    expect({ code, err: err.split('\n').filter((line) => line.includes(' error ')) }).toEqual({
      code: 0,
      err: [],
    });
    const { content: after, issues } = await readContent(made.root);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const article of after.articles.values())
      expect(readSectionFrames(article, target), article.id).toEqual(readSectionFrames(article, source));
    expect((await made.run('status', '--behind')).out).toBe('No translation is behind.');
  });
});

describe('a section that is behind', () => {
  const EN = 'articles/clear-cache/en.mdx';

  test('goes out with the old translation, and what changed is marked', async () => {
    await using made = await sample();
    const text = await made.read(EN);
    const [, step = ''] = /^1\. (.*)$/m.exec(text) ?? [];
    await made.edit(EN, step, `First of all: ${step}`);
    const { out } = await made.run('translate', 'export', 'ru', '--behind');
    expect(out).toMatch(/^ru\.xlf: 1 section of 1 article, \d+ segments, 1 to translate\./);
    const xliff = await made.read('ru.xlf');
    expect(xliff.match(/state="initial"/g)).toHaveLength(1);
    expect(xliff).toContain('The source has changed since this was translated.');
  });

  test('comes back: one line changes, and the section counts as confirmed', async () => {
    await using made = await sample();
    const [, step = ''] = /^1\. (.*)$/m.exec(await made.read(EN)) ?? [];
    await made.edit(EN, step, `First of all: ${step}`);
    await made.run('translate', 'export', 'ru', '--behind');
    const before = await made.read('articles/clear-cache/ru.mdx');
    await made.edit('ru.xlf', 'state="initial"', 'state="translated"');
    const xliff = await made.read('ru.xlf');
    const at = xliff.indexOf('<target>', xliff.indexOf('state="translated"')) + '<target>'.length;
    await writeFile(join(made.root, 'ru.xlf'), `${xliff.slice(0, at)}Прежде всего: ${xliff.slice(at)}`);
    expect((await made.run('translate', 'import', 'ru.xlf')).code).toBe(0);
    const after = await made.read('articles/clear-cache/ru.mdx');
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toContain('Прежде всего: ');
    expect((await made.run('status', '--behind')).out).toBe('No translation is behind.');
  });

  test('is recorded as when it is confirmed by hand, words that turn its meaning included', async () => {
    await using made = await sample();
    const behind = join(made.root, 'content/translations.lock.json');
    await writeFile(behind, '{}\n');
    await made.run('translate', 'export', 'ru', '--all');
    const states = (await made.read('ru.xlf')).replace(/state="(?:initial|translated)"/g, 'state="final"');
    await writeFile(join(made.root, 'ru.xlf'), states);
    expect(await made.run('translate', 'import', 'ru.xlf')).toMatchObject({ code: 0 });
    const taken = await readFile(behind, 'utf8');
    expect(taken).toContain('"negations"');
    await made.run('confirm', '--all');
    // Parts without words have nothing to take back.
    expect(JSON.parse(await readFile(behind, 'utf8'))).toMatchObject(JSON.parse(taken) as object);
  });

  test('stays open while a segment waits, though its words are taken over', async () => {
    await using made = await sample();
    const [, step = ''] = /^1\. (.*)$/m.exec(await made.read(EN)) ?? [];
    await made.edit(EN, step, `First of all: ${step}`);
    await made.run('translate', 'export', 'ru', '--behind');
    await made.run('translate', 'import', 'ru.xlf');
    expect((await made.run('status', '--behind')).out).toContain('clear-cache');
  });
});

describe('what a machine translated', () => {
  test('says so until somebody has read it', async () => {
    await using made = await sample();
    await rm(join(made.root, 'content/articles/clear-cache/ru.mdx'));
    await made.run('translate', 'export', 'ru');
    const open = await made.read('ru.xlf');
    const byMachine = open
      .replaceAll('state="initial"', 'state="translated" subState="spravka:machine"')
      .replace(/(<source>([^]*?)<\/source>)/g, '$1<target>$2</target>');
    await writeFile(join(made.root, 'ru.xlf'), byMachine);
    expect((await made.run('translate', 'import', 'ru.xlf')).code).toBe(0);
    await made.run('translate', 'export', 'ru');
    const again = await made.read('ru.xlf');
    expect(again).toContain('<segment state="translated" subState="spravka:machine">');
    await writeFile(
      join(made.root, 'ru.xlf'),
      again.replaceAll('state="translated" subState="spravka:machine"', 'state="reviewed"'),
    );
    await made.run('translate', 'import', 'ru.xlf');
    expect((await made.run('translate', 'export', 'ru')).out).toBe('Nothing is to be translated in ru.');
  });

  test('stays marked, read or not, on its way through a tool', async () => {
    await using made = await sample();
    const marks = async () =>
      [...(await made.read('translations.lock.json')).matchAll(/"by": "([\w-]+)"/g)].map(([, by]) => by);
    expect((await made.run('confirm', 'clear-cache', 'ru', '--machine')).out).toContain('nobody has read it');
    expect(new Set(await marks())).toEqual(new Set(['machine']));
    expect((await made.run('confirm', '--all')).out).toContain('Nobody has read @head');
    expect(new Set(await marks())).toEqual(new Set(['machine']));
    expect((await made.run('status', '--behind')).out).toContain('all unread');
    const count = (await marks()).length;
    await made.run('confirm', 'clear-cache', 'ru');
    expect(await marks()).toEqual(Array.from({ length: count }, () => 'machine-reviewed'));
    await made.run('translate', 'export', 'ru', '--all');
    expect(await made.read('ru.xlf')).toContain('<segment state="final" subState="spravka:machine">');
    await made.run('translate', 'import', 'ru.xlf');
    expect(await marks()).toEqual(Array.from({ length: count }, () => 'machine-reviewed'));
  });
});

describe('import refuses', () => {
  const broken: [string, (xliff: string) => string, RegExp][] = [
    [
      'a text without its placeholder',
      (xliff) => xliff.replace(/(<target>[^<]*)<ph [^>]*type="ui"[^>]*\/>/, '$1'),
      /^ru\.xlf:\d+ error "[\w-]+", [\w@-]+: .* lacks the term /m,
    ],
    [
      'a placeholder of another text',
      (xliff) => xliff.replace('<target>', '<target><ph id="99"/>'),
      /has a placeholder "99" that its source does not have/,
    ],
    ['no XML', (xliff) => xliff.replace('</xliff>', '</xlif>'), /^ru\.xlf: The file is not valid XML/m],
    [
      'an older XLIFF',
      () => '<xliff version="1.2"><file/></xliff>',
      /^ru\.xlf: This is XLIFF 1\.2; only version 2/m,
    ],
    [
      'a text whose source has changed',
      (xliff) => xliff.replace(/<source>/g, '<source>Once: ').replace(/<target>/g, '<target>Раньше: '),
      /the source has changed since this file was written/,
    ],
    [
      'a translation that somebody edited since',
      (xliff) => xliff.replace(/(made-from">)\w+/g, '$10').replace(/<target>/g, '<target>Раньше: '),
      /somebody edited the translation since this file was written/,
    ],
  ];
  test.each(broken)('%s, and leaves every byte as it is', async (_, spoil, message) => {
    await using made = await sample();
    await made.run('translate', 'export', 'ru', '--all');
    await writeFile(join(made.root, 'ru.xlf'), spoil(await made.read('ru.xlf')));
    const before = await made.files();
    const { code, err } = await made.run('translate', 'import', 'ru.xlf');
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect((await made.files()).filter(([, text], index) => text !== before[index]?.[1])).toEqual([]);
  });

  test('a slip of typography is told with its line, and taken over', async () => {
    await using made = await sample();
    await made.run('translate', 'export', 'ru', '--all');
    await made.edit('ru.xlf', '<target>', '<target>Ещё "раз" ');
    const { code, err } = await made.run('translate', 'import', 'ru.xlf');
    expect(code).toBe(0);
    expect(err).toMatch(/^ru\.xlf:\d+ warning .* has a straight quotation mark\. Fix: write « or »\./m);
  });
});

test('the glossary has the names of both languages', async () => {
  await using made = await sample();
  await made.run('translate', 'export', 'ru', '--all');
  const tbx = await made.read('ru.tbx');
  expect(tbx).toContain('<langSec xml:lang="en">');
  expect(tbx).toContain('<langSec xml:lang="ru">');
  expect(tbx).toContain('<conceptEntry id="settings">');
});

test('words that would be markup stay words', async () => {
  await using made = await sample();
  await made.run('translate', 'export', 'ru', '--all');
  const odd = '1. * _a_ [b](c) {d} &lt;e&gt; `f` &amp;amp; | # ';
  await writeFile(
    join(made.root, 'ru.xlf'),
    (await made.read('ru.xlf')).replace(/<target>/g, `<target>${odd}`),
  );
  const { err } = await made.run('translate', 'import', 'ru.xlf');
  // Some do not fit any more, none breaks.
  expect(err).not.toMatch(/cannot be written/);
  const { issues } = await readContent(made.root);
  expect(issues.map(({ code }) => code).filter((code) => code === 'mdx-syntax')).toEqual([]);
});
