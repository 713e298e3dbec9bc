import type { HastNode } from 'satteri';
import { hastText } from '../plain-text.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** How help centres and blogs mark the text of an article: by class, or by id. */
const BODY = /^(?:article-body|article__body|entry-content|fullArticle|kb-article-content|article-content)$/;

/** What they put below a text: votes, and other articles. */
const BESIDE =
  /\b(?:related_articles|related-articles|reaction-picker|article-vote|articleFoot|printArticle)\b/;

const HEADING = /^h[1-6]$/;

/** Names that an element has by class and id. */
export const namesOf = ({ properties }: Element): string[] =>
  [properties.className, properties.id].flat().flatMap((name) => (typeof name === 'string' ? [name] : []));

/** True for what stands beside a text, not in it. */
export const isBeside = (element: Element): boolean => BESIDE.test(namesOf(element).join(' '));

/** What a page of HTML says of itself. */
export interface HtmlPage {
  /** The part that holds its text. */
  main: HastNode;
  /** As it stands over the text, without the name of the site. */
  title: string | undefined;
  description: string | undefined;
}

/**
 * Finds the text of a page, and what it is called: the element that help centres mark, the only article, `main`, or the
 * body.
 */
export function readHtmlPage(tree: HastNode): HtmlPage {
  const elements = elementsIn(tree);
  const byName = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const articles = byName('article');
  const [only] = articles.length === 1 ? articles : [];
  // Several are a list of articles, and each of them is a part.
  const bodies = elements.filter((element) => namesOf(element).some((name) => BODY.test(name)));
  const main =
    (bodies.length === 1 ? bodies[0] : undefined) ??
    only ??
    byName('main')[0] ??
    articles[0] ??
    byName('body')[0] ??
    tree;
  const said = byName('title')[0];
  const whole = said && clean(said);
  const headings = elements.filter(({ tagName }) => HEADING.test(tagName)).map(clean);
  const tops = byName('h1').map(clean);
  const meta = byName('meta').find(({ properties }) => properties.name === 'description')?.properties.content;
  return {
    main,
    // `Pause a plan | Lantern`: the heading that the title begins with leaves the site's name out.
    title:
      headings.find((heading) => heading !== '' && whole?.startsWith(heading)) ??
      (tops.length === 1 && tops[0] !== '' ? tops[0] : undefined) ??
      (whole === '' ? undefined : whole),
    description: typeof meta === 'string' && meta.trim() !== '' ? meta.trim() : undefined,
  };
}

const clean = (element: Element) => hastText(element).replace(/\s+/g, ' ').trim();

/** In the order of the page. */
function elementsIn(tree: HastNode): Element[] {
  const found: Element[] = [];
  const visit = (node: HastNode): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children as HastNode[]) visit(child);
  };
  visit(tree);
  return found;
}
