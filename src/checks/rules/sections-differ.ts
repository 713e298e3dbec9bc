import type { OutlinePart } from '../../content/text/outline.ts';
import type { Article, ArticleTranslation } from '../../content/reader/content.ts';
import { defineRule, type Finding } from '../rule.ts';
import { headings } from '../sections.ts';
import { suggest } from '../suggest.ts';

export const sectionsDiffer = defineRule(
  {
    code: 'sections-differ',
    severity: 'error',
    explain:
      'A link to the section would work in one language and not in the other; readers of one would miss a part.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const source = sourceOf(article);
      if (!source?.outline) continue;
      for (const translation of article.translations.values())
        if (translation !== source && translation.outline)
          yield* compare(source, headings(source.outline), translation, headings(translation.outline));
    }
  },
);

/** The text the others are translated from. */
function sourceOf({ meta, translations }: Article): ArticleTranslation | undefined {
  return translations.get(meta?.value.sourceLocale ?? '') ?? translations.values().next().value;
}

function* compare(
  source: ArticleTranslation,
  wanted: readonly OutlinePart[],
  translation: ArticleTranslation,
  present: readonly OutlinePart[],
): Generator<Finding> {
  const wantedIds = idsOf(wanted);
  const presentIds = idsOf(present);
  const file = translation.file;
  // An id that stands twice is an error of its own, and the other section lacks it for that reason alone.
  if (twice(wantedIds) || twice(presentIds)) return;
  for (const { id, title } of wanted) {
    if (!id || presentIds.includes(id)) continue;
    yield {
      file,
      what: `The section "${id}" (“${title}”) of ${source.locale}.mdx is missing in ${translation.locale}.mdx.`,
      fix: `Translate it and put [#${id}] behind its heading.`,
    };
  }
  for (const { id, line, column } of present) {
    if (!id || wantedIds.includes(id)) continue;
    yield {
      file,
      line,
      column,
      what: `The section "${id}" is not in ${source.locale}.mdx.`,
      fix: suggest(id, wantedIds, `Use the ids of ${source.locale}.mdx, or add the section there.`),
    };
  }
  const common = wantedIds.filter((id) => presentIds.includes(id));
  const order = present.filter(({ id }) => id && common.includes(id));
  const misplaced = order.findIndex(({ id }, index) => id !== common[index]);
  const first = order[misplaced];
  if (first)
    yield {
      file,
      line: first.line,
      column: first.column,
      what: `The section "${first.id ?? ''}" stands where ${source.locale}.mdx has "${common[misplaced] ?? ''}".`,
      fix: `Bring the sections into the order of ${source.locale}.mdx: ${common.join(', ')}.`,
    };
}

const twice = (ids: readonly string[]) => new Set(ids).size < ids.length;

function idsOf(sections: readonly OutlinePart[]): string[] {
  return sections.flatMap(({ id }) => (id ? [id] : []));
}
