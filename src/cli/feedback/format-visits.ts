import type { KeptVisit } from '../../feedback/visit.ts';
import { visitShares, type Ended, type VisitRow } from '../../feedback/visit-report.ts';
import { columns } from '../columns.ts';
import { csv } from './csv.ts';

/** How searches ended, by what they were about. */
export interface EndedVisits {
  articles: readonly VisitRow[];
  topics: readonly VisitRow[];
}

/** What visits are called that were about no article. */
const NONE = '–';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** `12 (3 to contact)` */
const ended = ({ times, contact }: Ended) => (contact > 0 ? `${times} (${contact} to contact)` : `${times}`);

/** How searches ended, for a person at a terminal: by article, then by topic. */
export function visitTables({ articles, topics }: EndedVisits): string {
  if (articles.length === 0)
    return 'No visit is kept. Readers have to allow it: see "visits" of "feedback" in site.yaml.';
  return [table('article', articles), table('topic', topics)].join('\n\n');
}

function table(about: string, rows: readonly VisitRow[]): string {
  return columns(
    [
      [
        `visits about the ${about}`,
        'language',
        'searched',
        'opened',
        'found, not opened',
        'not found',
        'asked again',
        'first opened',
        'to contact',
        'without a search',
      ],
      ...rows.map((row) => {
        const { contact, again } = visitShares(row);
        return [
          row.about ?? NONE,
          row.locale,
          String(row.visits),
          ended(row.opened),
          ended(row.notOpened),
          ended(row.notFound),
          percent(again),
          String(row.first),
          percent(contact),
          String(row.unasked),
        ];
      }),
    ],
    [0, 1],
  );
}

/** The same as CSV: a line each for an article in a language (`kind` is `article`) and a topic (`topic`). */
export const visitReportCsv = ({ articles, topics }: EndedVisits): string =>
  csv([
    [
      ...['kind', 'about', 'language', 'visits'],
      ...['opened', 'openedToContact', 'notOpened', 'notOpenedToContact', 'notFound', 'notFoundToContact'],
      ...['again', 'first', 'contactWithoutSearch'],
    ],
    ...[...articles.map((row) => line('article', row)), ...topics.map((row) => line('topic', row))],
  ]);

const line = (
  kind: string,
  { about, locale, visits, opened, notOpened, notFound, again, first, unasked }: VisitRow,
) => [
  ...[kind, about, locale, visits],
  ...[opened, notOpened, notFound].flatMap(({ times, contact }) => [times, contact]),
  ...[again, first, unasked],
];

/** All visits as CSV. */
export const visitsCsv = (visits: readonly KeptVisit[]): string =>
  csv([
    ['day', 'language', 'searches', 'found', 'article', 'place', 'contact'],
    ...visits.map(({ day, locale, asked, found, article, place, contact }) => [
      ...[day, locale, asked, found, article, place, contact],
    ]),
  ]);
