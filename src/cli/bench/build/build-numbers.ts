import type { NumberRow } from '../../numbers/numbers-table.ts';
import type { BuildRun } from './build-table.ts';

/**
 * What builds cost, for the documentation: a row a size for a build from nothing, ours beside those of the peers, and one
 * for a build after an edit.
 *
 * @param names how our two builds are called among the runs
 */
export function buildNumbers(
  runs: readonly BuildRun[],
  { ours, edit }: { ours: string; edit: string },
): NumberRow[] {
  const how =
    'processor seconds of all processes and the most memory they held at one moment; one build each, one after the other, of the same texts';
  return [...Map.groupBy(runs, ({ pages }) => pages)].flatMap(([pages, builds]) => {
    const own = builds.find(({ name }) => name === ours);
    const after = builds.find(({ name }) => name === edit);
    const peers = builds.filter(({ name }) => name !== edit);
    const row = (what: string, value: string): NumberRow => ({ part: 'build', what, value, how });
    return [
      row(`${pages} article pages from nothing`, peers.map(said).join('; ')),
      ...(own && after
        ? [
            row(
              `the same after an edit of one article`,
              `${said(after)}: ${Math.round((after.cpu / own.cpu) * 100)} % of a build from nothing`,
            ),
          ]
        : []),
    ];
  });
}

const said = ({ name, cpu, megabytes }: BuildRun) =>
  `${name} ${cpu.toFixed(1)} s, ${Math.round(megabytes)} MB`;
