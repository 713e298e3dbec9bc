import { placeIn } from '../../content/text/prose.ts';
import type { AliasFile, ValuePath } from '../../content/reader/content.ts';
import { defineRule, type Finding } from '../rule.ts';
import { at, translations, type InTranslation } from '../walk.ts';
import { present } from '../../core/present.ts';

/** What `npm run content new` writes where words are still to come: `[[one sentence]]`. */
const MARKER = /\[\[[^[\]\n]*\]\]/g;

export const unfinishedText = defineRule(
  {
    code: 'unfinished-text',
    severity: 'error',
    explain: 'Readers would see a note to the writer where the answer should be.',
  },
  function* (content) {
    const found = new Map<string, Unfinished[]>();
    const add = (article: string, places: Iterable<Unfinished>) =>
      found.set(article, [...(found.get(article) ?? []), ...places]);
    for (const use of translations(content))
      add(
        use.article.id,
        [...inFrontmatter(use), ...inText(use)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      );
    for (const { id, aliases } of content.articles.values())
      for (const file of aliases.values()) add(id, inAliases(file));
    for (const places of found.values()) yield* say(places);
  },
);

/** A place where words are still to come. */
type Unfinished = Pick<Finding, 'file' | 'line' | 'column'> & { marker: string };

function* inAliases({ file, aliases }: AliasFile): Generator<Unfinished> {
  for (const { text, line } of aliases)
    for (const [marker] of text.matchAll(MARKER)) yield { file, line, column: 1, marker };
}

function* inFrontmatter({ translation }: InTranslation): Generator<Unfinished> {
  for (const { text, path } of texts(translation.value))
    for (const [marker] of text.matchAll(MARKER))
      yield { file: translation.file, ...translation.placeOf(path), marker };
}

function* inText(use: InTranslation): Generator<Unfinished> {
  if (!use.translation.body.includes('[[')) return;
  const { prose = [], components = [] } = use.translation.outline ?? {};
  for (const block of prose)
    for (const match of block.text.matchAll(MARKER))
      yield { ...at(use, placeIn(block, match.index)), marker: match[0] };
  for (const component of components)
    for (const value of Object.values(component.attributes))
      for (const [marker] of value.matchAll(MARKER)) yield { ...at(use, component), marker };
}

/** Every text in a value, with the way to it. */
function* texts(value: unknown, path: ValuePath = []): Generator<{ text: string; path: ValuePath }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...path, key]);
}

/** One message for all places of an article: a new one has twenty, and each would say the same. */
function* say(places: readonly Unfinished[]): Generator<Finding> {
  const [first, ...others] = places;
  if (!first) return;
  const { marker, ...place } = first;
  const fix = 'Write the text, and take the brackets away.';
  if (others.length === 0) yield { ...place, what: `${marker} is still to be written.`, fix };
  else yield { ...place, what: `${places.length} texts are still to be written: ${listed(places)}.`, fix };
}

/** `en.mdx in lines 2, 3 and 9; ru.mdx in line 2` */
function listed(places: readonly Unfinished[]): string {
  return [...Map.groupBy(places, ({ file }) => file.slice(file.lastIndexOf('/') + 1))]
    .map(([file, inFile]) => {
      const lines = [...new Set(inFile.map(({ line }) => String(line ?? 1)))];
      const last = present(lines.pop(), 'a line of the file');
      return `${file} in ${lines.length === 0 ? `line ${last}` : `lines ${lines.join(', ')} and ${last}`}`;
    })
    .join('; ');
}
