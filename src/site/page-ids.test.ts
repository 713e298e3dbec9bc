import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../core/ids.ts';
import { SOURCES_ID } from './views/contents.ts';

const SRC = join(import.meta.dirname, '..');
const templates = ['site', 'pages'].flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => join(SRC, room, name)),
);

// `## Main [#main]` is a fine section, and a question or a button may be called “contents”.
test('ids that belong to a page cannot be those of a section, question, topic or term', () => {
  const ids = templates.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g), ([, id]) => id ?? ''),
  );
  expect(ids.length).toBeGreaterThan(10);
  expect([...ids, SOURCES_ID].filter((id) => ID_PATTERN.test(id))).toEqual([]);
});
