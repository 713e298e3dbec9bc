import { parse } from 'yaml';

/** Opening tags of components: `<Ui term="x" />`. */
const COMPONENT = /<([A-Z]\w*)/g;
/** Addresses of articles as our texts have them: `article:id#section`, `article:#section`. */
const ARTICLE_LINK = /\]\(article:([a-z0-9-]*)(#[a-z0-9-]+)?\)/g;
const SECTION_ID = / \[#[a-z0-9-]+\]$/gm;

/**
 * One of our texts as a project with plain MDX would have it: the same words and components, each component imported,
 * links and headings in the form that plain MDX knows.
 *
 * @param text of an article's file
 * @param components the folder of the components, as the text imports it
 * @param address where an article of this language is
 */
export function peerText(text: string, components: string, address: (id: string) => string): string {
  const end = text.indexOf('\n---', 3);
  const { title, description } = parse(text.slice(3, end)) as { title: string; description: string };
  const body = text
    .slice(text.indexOf('\n', end + 1))
    .replace(ARTICLE_LINK, (_, id: string, section = '') => `](${id ? address(id) : ''}${section})`)
    .replace(SECTION_ID, '');
  const imports = componentsOf(text).map((name) => `import ${name} from '${components}/${name}.astro';`);
  return `---\n${JSON.stringify({ title, description })}\n---\n\n${imports.join('\n')}\n${body}`;
}

/** The components that a text uses, each once. */
export const componentsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(COMPONENT)].flatMap(([, name]) => name ?? [])),
];
