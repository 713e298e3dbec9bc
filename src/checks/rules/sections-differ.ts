import { sourceOrAnyText } from '../../content/reader/source-text.ts';
import type { OutlinePart } from '../../content/text/outline.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import { defineRule, type Finding } from '../rule.ts';
import { headings } from '../sections.ts';
import { suggest } from '../suggest.ts';
import { present } from '../../core/present.ts';

export const sectionsDiffer = defineRule(
  {
    code: 'sections-differ',
    severity: 'error',
    explain:
      'A link to the section would work in one language and not in the other; readers of one would miss a part.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const source = sourceOrAnyText(article);
      if (!source?.outline) continue;
      for (const translation of article.translations.values())
        if (translation !== source && translation.outline)
          yield* compare(source, headings(source.outline), translation, headings(translation.outline));
    }
  },
);

function* compare(
  source: ArticleTranslation,
  wanted: readonly OutlinePart[],
  translation: ArticleTranslation,
  there: readonly OutlinePart[],
): Generator<Finding> {
  const wantedIds = idsOf(wanted);
  const idsThere = idsOf(there);
  const file = translation.file;
  // An id that stands twice is an error of its own, and the other section lacks it for that reason alone.
  if (twice(wantedIds) || twice(idsThere)) return;
  for (const { id, title } of wanted) {
    if (!id || idsThere.includes(id)) continue;
    yield {
      file,
      what: `The section "${id}" (“${title}”) of ${source.locale}.mdx is missing in ${translation.locale}.mdx.`,
      fix: `Translate it and put [#${id}] behind its heading.`,
    };
  }
  for (const { id, line, column } of there) {
    if (!id || wantedIds.includes(id)) continue;
    yield {
      file,
      line,
      column,
      what: `The section "${id}" is not in ${source.locale}.mdx.`,
      fix: suggest(id, wantedIds, `Use the ids of ${source.locale}.mdx, or add the section there.`),
    };
  }
  const common = wantedIds.filter((id) => idsThere.includes(id));
  const order = there.filter(({ id }) => id && common.includes(id));
  const misplaced = order.findIndex(({ id }, index) => id !== common[index]);
  const first = order[misplaced];
  if (first)
    yield {
      file,
      line: first.line,
      column: first.column,
      what: `The section "${present(first.id, 'the id of a section')}" stands where ${source.locale}.mdx has "${present(common[misplaced], 'the section of the source')}".`,
      fix: `Bring the sections into the order of ${source.locale}.mdx: ${common.join(', ')}.`,
    };
}

const twice = (ids: readonly string[]) => new Set(ids).size < ids.length;

function idsOf(sections: readonly OutlinePart[]): string[] {
  return sections.flatMap(({ id }) => (id ? [id] : []));
}
