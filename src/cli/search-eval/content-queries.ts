import type { Content, ValuePath } from '../../content/reader/content.ts';
import type { LabelledQuery } from './labelled-queries.ts';

/**
 * What every article says it is found by: its title, its questions, its keywords and its aliases. Whoever types one of them as it
 * stands should be led there first.
 */
export function contentQueries({ articles }: Content): LabelledQuery[] {
  return [...articles.values()].flatMap(({ id, translations, aliases }) => [
    ...[...translations.values()].flatMap(({ locale, file, value, placeOf }) => {
      const row = (kind: string, query: string, path: ValuePath, section?: string): LabelledQuery => {
        const { line } = placeOf(path) ?? {};
        return {
          place: line === undefined ? file : `${file}:${line}`,
          locale,
          kind,
          query,
          accept: [id],
          sections: section === undefined ? [] : [`${id}#${section}`],
        };
      };
      return [
        ...(value.title === undefined ? [] : [row('title', value.title, ['title'])]),
        ...(value.questions ?? []).map(({ ask, section }, index) =>
          row('question', ask, ['questions', index], section),
        ),
        ...(value.keywords ?? []).map((keyword, index) => row('keyword', keyword, ['keywords', index])),
      ];
    }),
    ...[...aliases].flatMap(([locale, list]) =>
      list.aliases.map(({ text: query, line, section }): LabelledQuery => ({
        place: `${list.file}:${line}`,
        locale,
        kind: 'alias',
        query,
        accept: [id],
        sections: section === undefined ? [] : [`${id}#${section}`],
      })),
    ),
  ]);
}
