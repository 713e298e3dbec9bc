import type { MdastNode, MdastPluginEntry, PluginFactoryContext } from 'satteri';
import type { Routes } from '../../core/routes.ts';
import { typographyOf } from '../../languages/typography.ts';
import { parseInternalLink, resolveInternalLink } from './internal-link.ts';
import { splitHeading, textOf } from './outline.ts';

/** Which article, in which language, a file is: `…/articles/dismiss-user/ru.mdx`. */
function whichArticle(context: PluginFactoryContext): { id: string; locale: string } | undefined {
  const [, id, locale] = /\/articles\/([^/]+)\/([^/]+)\.mdx$/.exec(context.fileURL?.pathname ?? '') ?? [];
  return id && locale ? { id, locale } : undefined;
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;

/** Turns `article:` and `page:` links into addresses in the language of the text. */
export function links(routes: Routes): MdastPluginEntry {
  return (context) => {
    const article = whichArticle(context);
    return (
      article && {
        name: 'internal-links',
        link(node, ctx) {
          const link = parseInternalLink(node.url);
          if (link && link !== 'unknown')
            ctx.setProperty(node, 'url', resolveInternalLink(link, article.locale, article.id, routes));
        },
      }
    );
  };
}

/** Applies the typography of the text's language to its words. */
export const typography: MdastPluginEntry = (context) => {
  const article = whichArticle(context);
  return (
    article && {
      name: 'typography',
      text(node, ctx) {
        const set = typographyOf(article.locale).typography(node.value);
        if (set !== node.value) ctx.setProperty(node, 'value', set);
      },
    }
  );
};

/** Tells every component of the text which article and language it stands in. */
export const componentPlace: MdastPluginEntry = (context) => {
  const article = whichArticle(context);
  if (!article) return undefined;
  const stamp = (
    node: Readonly<Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>>,
  ) => ({
    ...node,
    attributes: [...node.attributes, attribute('locale', article.locale), attribute('article', article.id)],
  });
  return { name: 'component-place', mdxJsxFlowElement: stamp, mdxJsxTextElement: stamp };
};

/** Draws the arrow between two steps of a path: the typeface has none. */
export const arrows: MdastPluginEntry = (context) =>
  whichArticle(context) && {
    name: 'arrows',
    text(node, ctx) {
      if (!node.value.includes('→')) return;
      // The arrow stays with the name before it.
      const parts = node.value
        .replace(/ (?=→)/g, '\u00a0')
        .split('→')
        .flatMap((value, index) => [
          ...(index > 0 ? [{ type: 'mdxJsxTextElement', name: 'Arrow', attributes: [], children: [] }] : []),
          ...(value ? [{ type: 'text', value }] : []),
        ]);
      ctx.replaceNode(node, parts);
    },
  };

/**
 * Cuts the text at its second-level headings: what stands before the first becomes `<Opening>` (even when nothing
 * does: the folded contents stand there too), each heading with what follows becomes `<Section id title>`.
 */
export const sections: MdastPluginEntry = (context) => {
  const article = whichArticle(context);
  if (!article) return undefined;
  return {
    name: 'sections',
    after(root, ctx) {
      const opening: MdastNode[] = [];
      const cut: { head: { id: string | undefined; title: string }; body: MdastNode[] }[] = [];
      for (const node of root.children as MdastNode[]) {
        if (node.type === 'heading' && node.depth === 2)
          cut.push({ head: splitHeading(textOf(node)), body: [] });
        else (cut.at(-1)?.body ?? opening).push(node);
      }
      const { locale } = article;
      // The first steps that name buttons are followed by a word on what their names can tell.
      const withSteps = cut.find(({ body }) => body.some(isStepsWithButtons));
      withSteps?.body.splice(
        withSteps.body.findIndex(isStepsWithButtons) + 1,
        0,
        element('TermsHint', { locale }),
      );
      ctx.replaceNode(root, {
        type: 'root',
        children: [
          element('Opening', { article: article.id, locale }, opening),
          ...cut.map(({ head, body }) =>
            element('Section', { id: head.id ?? '', title: head.title, article: article.id, locale }, body),
          ),
        ],
      });
    },
  };
};

const isStepsWithButtons = (node: MdastNode) =>
  node.type === 'list' && node.ordered === true && namesButtons(node);

const namesButtons = (node: MdastNode): boolean =>
  (node.type === 'mdxJsxTextElement' && node.name === 'Ui') ||
  ('children' in node && (node.children as MdastNode[]).some(namesButtons));

function element(name: string, attributes: Record<string, string>, children: MdastNode[] = []): MdastNode {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
    children,
  } as unknown as MdastNode;
}
