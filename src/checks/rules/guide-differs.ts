import { sourceOrAnyText } from '../../content/reader/source-text.ts';
import { ID_PATTERN } from '../../core/ids.ts';
import type { Place } from '../../content/text/place.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import { defineRule, type Finding } from '../rule.ts';
import { guideQuestions, headings } from '../sections.ts';
import { suggest } from '../suggest.ts';

export const guideDiffers = defineRule(
  {
    code: 'guide-differs',
    severity: 'error',
    explain:
      'A link to a step of the guide would lead nowhere, or work in one language and not in the other.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const source = sourceOrAnyText(article);
      for (const translation of article.translations.values()) {
        yield* ownIds(translation);
        if (source && translation !== source) yield* compare(source, translation);
      }
    }
  },
);

const idsOf = ({ outline }: ArticleTranslation) =>
  outline ? guideQuestions(outline).flatMap(({ id }) => (id ? [id] : [])) : [];

/** Ids of one text: well formed, used once, and where the guide starts. */
function* ownIds(translation: ArticleTranslation): Generator<Finding> {
  const { file, outline } = translation;
  if (!outline) return;
  const taken = new Set(headings(outline).map(({ id }) => id));
  for (const { id, ...place } of guideQuestions(outline)) {
    if (!id) continue;
    if (!ID_PATTERN.test(id))
      yield {
        file,
        ...place,
        what: `"${id}" cannot be the id of a question.`,
        fix: 'Use a-z, 0-9 and single hyphens, like "come-back".',
      };
    else if (taken.has(id))
      yield {
        file,
        ...place,
        what: `The id "${id}" is used twice.`,
        fix: 'Give the question an id of its own.',
      };
    taken.add(id);
  }
  for (const { name, attributes, line, column } of outline.components) {
    const start = attributes['start'];
    if (name !== 'Guide' || !start || idsOf(translation).includes(start)) continue;
    yield {
      file,
      line,
      column,
      what: `The guide has no question "${start}" to start with.`,
      fix: suggest(start, idsOf(translation), 'Name the id of its first <Question>.'),
    };
  }
}

function* compare(source: ArticleTranslation, translation: ArticleTranslation): Generator<Finding> {
  if (!source.outline || !translation.outline) return;
  const wanted = idsOf(source);
  const present = idsOf(translation);
  if (wanted.join() === present.join()) return;
  yield {
    file: translation.file,
    ...placeOf(guideQuestions(translation.outline).find(({ id }, index) => id !== wanted[index])),
    what: `The guide asks ${present.join(', ') || 'nothing'}; in ${source.locale}.mdx it asks ${wanted.join(', ') || 'nothing'}.`,
    fix: `Bring the questions and their ids into line with ${source.locale}.mdx.`,
  };
}

const placeOf = (place: Place | undefined) => (place ? { line: place.line, column: place.column } : {});
