import { isScalar, isSeq } from 'yaml';
import type { MdastNode } from 'satteri';
import { parseInternalLink } from '../../../content/text/internal-link.ts';
import { splitHeading, textOf } from '../../../content/text/outline.ts';
import { parseText } from '../../../content/text/parsed-text.ts';
import { ChangeRefused } from '../../../content/change.ts';
import { applyEdits, shiftEdits, type TextEdit } from '../../../content/text-edit.ts';
import { entryOf, listUnder, readYaml, replaceScalar } from '../../../content/yaml-text.ts';
import { present } from '../../../core/present.ts';

/** A section that gets a new id. */
export interface SectionRename {
  article: string;
  from: string;
  to: string;
}

/** The block between two lines of `---` and what follows, by offset, so that line breaks and marks stay. */
const FRONTMATTER = /^\s*---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/dm;

/**
 * Renames a section in an article's text: the id behind its heading, the questions that point to it, links to it.
 *
 * @param text the whole file
 * @param here whether the file belongs to the article whose section is renamed
 * @throws ChangeRefused when the file cannot be read, or writes the id in a way that cannot be edited
 */
export function renameInMdx(text: string, file: string, here: boolean, rename: SectionRename): string {
  if (!text.includes(rename.from)) return text;
  const match = FRONTMATTER.exec(text);
  const [whole, inside] = match?.indices ?? [];
  if (!match || !whole || !inside || text.slice(0, whole[0]).trim() !== '')
    throw new ChangeRefused(`${file} has no frontmatter. Fix it first: "npm run content check" says how.`);
  const body = whole[1];
  return applyEdits(text, [
    ...(here
      ? shiftEdits(inQuestions(present(match[1], `the frontmatter of ${file}`), file, rename), inside[0])
      : []),
    ...shiftEdits(inBody(text.slice(body), file, here, rename), body),
  ]);
}

function inQuestions(frontmatter: string, file: string, { from, to }: SectionRename): TextEdit[] {
  const questions = listUnder(readYaml(frontmatter, file), 'questions');
  if (!isSeq(questions)) return [];
  return questions.items.flatMap((item) => {
    const section = entryOf(item, 'section')?.value;
    return isScalar(section) && section.value === from ? [replaceScalar(frontmatter, section, to)] : [];
  });
}

function inBody(body: string, file: string, here: boolean, rename: SectionRename): TextEdit[] {
  const { article, from, to } = rename;
  const edits: TextEdit[] = [];
  const replace = (node: MdastNode, written: string, put: string, search: 'first' | 'last', after = 0) => {
    const start = Math.max(node.position?.start.offset ?? 0, after);
    const source = body.slice(start, node.position?.end.offset ?? 0);
    const at = search === 'first' ? source.indexOf(written) : source.lastIndexOf(written);
    if (at === -1)
      throw new ChangeRefused(
        `${file} writes "${written}" in a form that cannot be edited (an entity or an escape). Write it plainly.`,
      );
    edits.push({ start: start + at, end: start + at + written.length, text: put });
  };
  const visit = (node: MdastNode, parent: MdastNode | undefined): void => {
    if (here && node.type === 'heading' && node.depth === 2 && parent?.type === 'root') {
      if (splitHeading(textOf(node)).id === from) replace(node, `[#${from}]`, `[#${to}]`, 'last');
    }
    if (node.type === 'link') {
      const link = parseInternalLink(node.url);
      const leads =
        link && link !== 'unknown' && link.kind === 'article' && link.section === from
          ? (link.id === '' && here) || link.id === article
          : false;
      // The address stands behind the words, which may say the same.
      const words = node.children.at(-1)?.position?.end.offset;
      if (leads) replace(node, node.url, `${node.url.slice(0, -from.length)}${to}`, 'first', words);
    }
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child, node);
  };
  visit(parse(body, file), undefined);
  return edits;
}

function parse(body: string, file: string): MdastNode {
  try {
    return parseText(body).root;
  } catch (error) {
    throw new ChangeRefused(`${file} is not valid MDX. Fix it first: "npm run content check" says where.`, {
      cause: error,
    });
  }
}
