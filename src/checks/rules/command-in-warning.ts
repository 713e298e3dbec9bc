import { writingRules } from '../../languages/writing.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import type { MdastNode } from 'satteri';
import { childrenOf, isComponent, readComponent } from '../../content/text/mdx-node.ts';
import { OBJECT, placeIn, proseOf } from '../../content/text/prose.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

/** What warns of a loss. */
const WARNING = 'Loss';

export const commandInWarning = defineRule(
  {
    code: 'command-in-warning',
    severity: 'warning',
    explain: 'Readers in a hurry take it for a step, and do what they are warned of.',
  },
  function* (content) {
    for (const { translation } of translations(content)) {
      const { commandInWarning: find } = writingRules(translation.locale);
      for (const { file, text, place } of warnings(translation)) {
        const command = find(text.replaceAll(OBJECT, 'X'));
        if (command)
          yield {
            file,
            ...place(command.at),
            what: `The warning reads as an order: “${command.words}”.`,
            fix: 'Say what happens to whom: “With your profile, the company’s account is deleted.”',
          };
      }
    }
  },
);

/** Titles and sentences of warnings. */
function* warnings({ file, text }: ArticleTranslation) {
  if (!text) return;
  const { root, firstLine } = text;
  const found: MdastNode[] = [];
  const visit = (node: MdastNode) => {
    if (isComponent(node) && node.name === WARNING) found.push(node);
    else childrenOf(node).forEach(visit);
  };
  visit(root);
  for (const node of found) {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const title = isComponent(node) ? readComponent(node, () => undefined).attributes['title'] : undefined;
    if (title) yield { file, text: title, place: () => ({ line }) };
    for (const block of proseOf(node, firstLine))
      yield { file, text: block.text, place: (offset: number) => placeIn(block, offset) };
  }
}
