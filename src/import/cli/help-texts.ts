import type { MdastNode } from 'satteri';
import type { HelpText } from '../help-text.ts';
import { isComment, isComponent, readComponent } from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import type { Alias, ArticleTranslation, Content } from '../../content/reader/content.ts';

/**
 * What the help centre says in one language, as plain text: names of buttons, earlier ones too, and figures stand where
 * readers see them. Retired articles and texts that cannot be read are left out.
 */
export function helpTexts(content: Content, locale: string): HelpText[] {
  return [...content.articles.values()]
    .filter(({ meta }) => meta?.value.retired === undefined)
    .flatMap(({ id, translations, aliases }) => {
      const translation = translations.get(locale);
      return translation ? textsOf(id, translation, aliases.get(locale)?.aliases ?? [], content) : [];
    });
}

function textsOf(
  article: string,
  translation: ArticleTranslation,
  aliases: readonly Alias[],
  content: Content,
): HelpText[] {
  const { title = article, description = '', brief = '', questions = [], board } = translation.value;
  const rows = Object.values(board?.rows ?? {}).map((row) => `${row.want}: ${row.do}`);
  const texts: HelpText[] = [
    { article, section: undefined, title, questions: [], text: `${description}\n${brief}` },
  ];
  for (const node of readBody(translation)) {
    if (node.type === 'heading' && node.depth === 2) {
      const heading = splitHeading(textOf(node));
      texts.push({ article, section: heading.id, title: heading.title, questions: [], text: '' });
      continue;
    }
    const at = texts.at(-1);
    if (at) at.text += `\n${say(node, { content, locale: translation.locale, board: rows.join('\n') })}`;
  }
  return texts.map((text) => ({
    ...text,
    questions: [
      ...questions.filter(({ section }) => section === text.section).map(({ ask }) => ask),
      ...aliases.filter(({ section }) => section === text.section).map((alias) => alias.text),
    ],
  }));
}

/** A text that is no MDX was reported by the content check; its frontmatter still counts. */
const readBody = ({ text }: ArticleTranslation) => (text?.root.children ?? []) as MdastNode[];

interface Saying {
  content: Content;
  locale: string;
  board: string;
}

function say(node: MdastNode, saying: Saying): string {
  if (isComment(node)) return '';
  const inside = () =>
    'children' in node ? (node.children as MdastNode[]).map((child) => say(child, saying)).join('') : '';
  if (isComponent(node)) {
    const { name, attributes } = readComponent(node, () => undefined);
    if (name === 'Ui') return termWords(attributes.term ?? '', saying);
    if (name === 'Fact') return factWords(attributes.id ?? '', saying);
    if (name === 'Claims') return claimWords(attributes.fact ?? '', saying);
    if (name === 'Board') return saying.board;
    return `${attributes.title ?? ''}\n${inside()}\n`;
  }
  if ('value' in node && typeof node.value === 'string') return node.value;
  const isFlow = ['paragraph', 'listItem', 'heading', 'tableRow'].includes(node.type);
  return isFlow ? `${inside()}\n` : inside();
}

function termWords(id: string, { content, locale }: Saying): string {
  const term = content.terms.entries.get(id);
  const older = term?.older?.[locale] ?? [];
  return [term?.label?.[locale] ?? '', ...older].join(' / ');
}

function factWords(id: string, { content, locale }: Saying): string {
  const amount = content.facts.entries.get(id)?.is;
  if (!amount) return '';
  return 'value' in amount ? String(amount.value) : (amount.text[locale] ?? '');
}

function claimWords(id: string, saying: Saying): string {
  const { claims = [], ruling } = saying.content.facts.entries.get(id) ?? {};
  const notes = claims.map(({ is, note }) =>
    ['text' in is ? is.text[saying.locale] : '', note?.[saying.locale]].join(' '),
  );
  return [...notes, ruling?.[saying.locale]].join('\n');
}
