import { expect, test } from 'vitest';
import { Parser } from 'htmlparser2';
import { routes, site } from '../site-under-test.ts';
import { addressOf, fileOf, files, leads, pageOf, pages, read } from './built-files.ts';

/** Served by the feedback collector, which is no file. */
const ANSWERED = new Set([routes.feedback()]);
/** What old and new sections are called is in the manifest: `/go/<id>/#<section>` is followed by a script. */
const sections = new Map(
  (
    JSON.parse(read('embed/v1/manifest.json')) as {
      articles: { id: string; sections?: { id: string }[] }[];
    }
  ).articles.map(({ id, sections: all }) => [id, new Set((all ?? []).map((section) => section.id))]),
);
const GO = new RegExp(`^${routes.root()}go/([^/]+)/$`);

function isBroken(address: URL): boolean {
  if (ANSWERED.has(address.pathname)) return false;
  const go = GO.exec(address.pathname);
  if (!go?.[1] || address.origin !== site.origin) return !leads(address);
  const place = decodeURIComponent(address.hash.slice(1));
  return !leads(new URL(address.pathname, address)) || (place !== '' && !sections.get(go[1])?.has(place));
}

/** Addresses that lead nowhere, with the file that names them. */
const broken = (from: string, addresses: Iterable<string>) =>
  [...new Set(addresses)]
    .filter(
      (written) => !URL.canParse(written, addressOf(from)) || isBroken(new URL(written, addressOf(from))),
    )
    .map((written) => `${from} → ${written}`);

test('every address in every page leads somewhere, places included', () => {
  expect(pages.flatMap((file) => broken(file, pageOf(file).addresses))).toEqual([]);
});

test('every address in the Markdown copies and lists for programs leads somewhere', () => {
  const texts = files.filter((file) => /\.(?:md|txt)$/.test(file) && !file.startsWith('pagefind/'));
  const found = texts.flatMap((file) => {
    const text = read(file).replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const marked = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, url = '']) => url);
    return broken(file, marked);
  });
  expect(found).toEqual([]);
});

test('every address in feeds, maps and other XML leads somewhere', () => {
  const found = files
    .filter((file) => file.endsWith('.xml'))
    .flatMap((file) => {
      const addresses: string[] = [];
      const parser = new Parser(
        {
          onopentag: (_, { href }) => href !== undefined && addresses.push(href),
          ontext: (text) =>
            addresses.push(...text.split(/\s+/).filter((word) => word.startsWith(site.origin))),
        },
        { xmlMode: true },
      );
      parser.end(read(file));
      return broken(file, addresses);
    });
  expect(found).toEqual([]);
});

test('every address in JSON leads somewhere', () => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  const found = files
    .filter((file) => /\.(?:json|webmanifest)$/.test(file) && !file.startsWith('pagefind/'))
    .flatMap((file) =>
      broken(
        file,
        strings(JSON.parse(read(file))).filter(
          (text) => text.startsWith(`${site.origin}/`) && !/[{}\s]/.test(text),
        ),
      ),
    );
  expect(found).toEqual([]);
});

test('every page is linked to from another, or is where readers land', () => {
  const linked = new Set(
    pages.flatMap((file) =>
      pageOf(file).addresses.flatMap((written) =>
        URL.canParse(written, addressOf(file)) ? [fileOf(new URL(written, addressOf(file)))] : [],
      ),
    ),
  );
  const landed = /^(?:index|404)\.html$|^go\/|^embed\/|\/embed\//;
  const former = (file: string) => /http-equiv="?refresh/i.test(read(file));
  expect(pages.filter((file) => !linked.has(file) && !landed.test(file) && !former(file))).toEqual([]);
});
