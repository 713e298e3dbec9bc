import { writingRules } from '../../languages/writing.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import type { MdastNode } from 'satteri';
import {
  componentName,
  childrenOf,
  isComponent,
  readComponent,
  type Component,
} from '../../content/text/mdx-node.ts';
import type { Place } from '../../content/text/place.ts';
import { OBJECT, placeIn, proseOf } from '../../content/text/prose.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

/** What warns; a loss never asks for what it warns of. */
const WARNINGS: Readonly<Record<string, 'loss' | 'elsewhere'>> = {
  Loss: 'loss',
  Care: 'elsewhere',
  Warning: 'elsewhere',
};

export const commandInWarning = defineRule(
  {
    code: 'command-in-warning',
    severity: 'warning',
    explain: 'Readers in a hurry take it for a step, and do what they are warned of.',
  },
  function* (content) {
    for (const { translation } of translations(content)) {
      const { commandInWarning: find } = writingRules(translation.locale);
      const told = new Set<string>();
      for (const { text, where, placeOf } of warnings(translation)) {
        const command = find(text.replaceAll(OBJECT, 'X'), where);
        if (!command) continue;
        const place = placeOf(command.at);
        // Sentences of a warning are paragraphs, too.
        const key = `${place.line}:${place.column}`;
        if (told.has(key)) continue;
        told.add(key);
        yield {
          file: translation.file,
          ...place,
          what: `The warning reads as an order: “${command.words}”.`,
          fix: 'Say what happens to whom: “With your profile, the company’s account is deleted.”',
        };
      }
    }
  },
);

/** A text that may warn. */
interface Warning {
  text: string;
  where: 'loss' | 'elsewhere';
  placeOf(offset: number): Partial<Place>;
}

/** Titles and sentences of warnings, then every paragraph, which may warn as well; a step is an order on purpose. */
function* warnings({ text, outline }: ArticleTranslation): Generator<Warning> {
  if (!text) return;
  const { root, firstLine } = text;
  for (const node of warningsIn(root)) {
    const where = WARNINGS[componentName(node)] ?? 'elsewhere';
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const { title } = readComponent(node, () => undefined).attributes;
    if (title) yield { text: title, where, placeOf: () => ({ line }) };
    for (const block of proseOf(node, firstLine))
      yield { text: block.text, where, placeOf: (offset) => placeIn(block, offset) };
  }
  for (const block of outline?.prose ?? [])
    if (block.kind === 'paragraph')
      yield { text: block.text, where: 'elsewhere', placeOf: (offset) => placeIn(block, offset) };
}

/** The outermost warnings in a node. */
function warningsIn(node: MdastNode): Component[] {
  if (isComponent(node) && Object.hasOwn(WARNINGS, componentName(node))) return [node];
  return childrenOf(node).flatMap(warningsIn);
}
