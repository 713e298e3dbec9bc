import { ID_PATTERN, isReserved, nearestId } from '../../../core/ids.ts';
import type { Catalog, Content } from '../../../content/reader/content.ts';
import { makeId } from '../../../content/text/make-id.ts';
import { line } from '../../../content/schemas/parts.ts';
import { UsageError } from '../verb.ts';

/** Something a new article needs to be told, by a flag or in answer to a question. */
export interface Field {
  flag: string;
  /** How it is asked for on a terminal. */
  question: string;
  /** What is taken when nothing is answered; without it an answer is needed. */
  otherwise?: readonly string[];
  /** Whether there may be several. */
  many: boolean;
  /** @throws UsageError with what is wrong with a value */
  check(value: string): void;
}

/** The fields of `article.yaml`. */
export function metaFields({ categories, sources, site }: Content): Field[] {
  const badges = site.value.badges;
  return [
    chosen('category', 'Topic', false, idsOf(categories)),
    chosen('audience', 'Who can do it', true, badges && Object.keys(badges.audience)),
    chosen('platform', 'Where it can be done', true, badges && Object.keys(badges.platform)),
    chosen('plan', 'On which plan', false, badges && Object.keys(badges.plan)),
    // There are too many of them to list.
    { ...chosen('source', '', true, idsOf(sources)), question: 'Sources, ids of content/sources.yaml' },
    {
      flag: 'section',
      question: 'Ids of its sections, the same in every language, for good',
      otherwise: ['steps'],
      many: true,
      check: checkId,
    },
  ];
}

/** The title in one language. */
export function titleField(locale: string): Field {
  return {
    flag: `title.${locale}`,
    question: `Title in "${locale}"`,
    many: false,
    check: (value) => {
      const [problem] = line.safeParse(value).error?.issues ?? [];
      if (problem) throw new UsageError(`--title.${locale} ${problem.message}.`);
    },
  };
}

/** @throws UsageError when a text is no id */
export function checkId(value: string): void {
  if (ID_PATTERN.test(value) && !isReserved(value)) return;
  const better = makeId(value);
  throw new UsageError(
    `"${value}" is not an id${isReserved(value) ? ', since Windows has no such name' : ''}: use a-z, 0-9 and single hyphens${better ? `, like "${better}"` : ''}.`,
  );
}

/** @param known undefined when it is not known what there is, so that anything goes */
function chosen(flag: string, question: string, many: boolean, known: readonly string[] | undefined): Field {
  return {
    flag,
    question: known ? `${question} (${known.join(', ')})` : question,
    many,
    check: (value) => {
      if (!known || known.includes(value)) return;
      const near = nearestId(value, known);
      throw new UsageError(
        `There is no ${flag} "${value}". ${near ? `Did you mean "${near}"?` : `There are: ${listed(known)}.`}`,
      );
    },
  };
}

/** As many as one reads through. */
const listed = (ids: readonly string[]) => ids.slice(0, 20).join(', ') + (ids.length > 20 ? ', …' : '');

const idsOf = (catalog: Catalog<unknown>) => (catalog.complete ? [...catalog.entries.keys()] : undefined);
