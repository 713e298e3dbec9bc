import { columns } from '../../columns.ts';
import type { TreeCost } from './run-tree.ts';

/** One build of a number of article pages. */
export interface BuildRun extends TreeCost {
  /** Who built: ours, or one of the peers. */
  name: string;
  pages: number;
  files: number;
}

/** Ratios say how many times the cost of the one named so a build has. */
export const RATIO_OF = 'Starlight, MDX';

/**
 * What builds cost, a line each, and what one more page costs each builder.
 *
 * @param runs of one or more sizes, each size built by the same builders
 */
export function buildTable(runs: readonly BuildRun[]): string {
  const rows = runs.map((run) => {
    const peer = runs.find(({ name, pages }) => name === RATIO_OF && pages === run.pages);
    return [
      `${run.pages}`,
      run.name,
      run.cpu.toFixed(1),
      peer ? (run.cpu / peer.cpu).toFixed(2) : '',
      run.wall.toFixed(1),
      Math.round(run.megabytes).toString(),
      peer ? (run.megabytes / peer.megabytes).toFixed(2) : '',
      run.files.toString(),
    ];
  });
  const heads = ['pages', 'build', 'CPU s', 'ratio', 'wall s', 'peak MB', 'ratio', 'files'];
  const slopes = [...Map.groupBy(runs, ({ name }) => name)].flatMap(([name, own]) => slopesOf(name, own));
  return [columns([heads, ...rows], [1]), ...(slopes.length > 0 ? ['', ...slopes] : [])].join('\n');
}

/** What one more page costs, between each size and the next. */
function slopesOf(name: string, runs: readonly BuildRun[]): string[] {
  const sorted = [...runs].sort((a, b) => a.pages - b.pages);
  const steps = sorted.flatMap((run, index) => {
    const before = sorted[index - 1];
    if (!before) return [];
    const milliseconds = ((run.cpu - before.cpu) / (run.pages - before.pages)) * 1000;
    return `${milliseconds.toFixed(1)} ms from ${before.pages} to ${run.pages}`;
  });
  return steps.length === 0 ? [] : [`A page more costs ${name}: ${steps.join(', ')}.`];
}
