import { placeIn } from '../../content/text/prose.ts';
import type { ValuePath } from '../../content/reader/content.ts';
import { defineRule, type Finding } from '../rule.ts';
import { at, translations, type InTranslation } from '../walk.ts';

/** What `npm run content new` writes where words are still to come: `[[one sentence]]`. */
const MARKER = /\[\[[^[\]\n]*\]\]/g;

export const unfinishedText = defineRule(
  {
    code: 'unfinished-text',
    severity: 'error',
    explain: 'Readers would see a note to the writer where the answer should be.',
  },
  function* (content) {
    for (const use of translations(content)) {
      yield* inFrontmatter(use);
      yield* inText(use);
    }
  },
);

function* inFrontmatter({ translation }: InTranslation): Generator<Finding> {
  for (const { text, path } of texts(translation.value))
    for (const [marker] of text.matchAll(MARKER))
      yield { file: translation.file, ...translation.placeOf(path), ...say(marker) };
}

function* inText(use: InTranslation): Generator<Finding> {
  if (!use.translation.body.includes('[[')) return;
  const { prose = [], components = [] } = use.translation.outline ?? {};
  for (const block of prose)
    for (const match of block.text.matchAll(MARKER))
      yield { ...at(use, placeIn(block, match.index)), ...say(match[0]) };
  for (const component of components)
    for (const value of Object.values(component.attributes))
      for (const [marker] of value.matchAll(MARKER)) yield { ...at(use, component), ...say(marker) };
}

/** Every text in a value, with the way to it. */
function* texts(value: unknown, path: ValuePath = []): Generator<{ text: string; path: ValuePath }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...path, key]);
}

function say(marker: string): Pick<Finding, 'what' | 'fix'> {
  return { what: `${marker} is still to be written.`, fix: 'Write the text, and take the brackets away.' };
}
