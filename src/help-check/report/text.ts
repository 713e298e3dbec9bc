import { visible } from '../../core/visible.ts';
import type { Finding } from '../finding.ts';
import { countLevel, type Report, type Run } from './report.ts';

const LABELS = { error: 'Error:', warning: 'Warning:', note: 'Note:' } as const;

/** Shows a run to a person: findings under their file, then the sum. */
export const textReport: Report = (run) => {
  const files = new Map<string, Finding[]>();
  for (const finding of run.findings) {
    const same = files.get(finding.file);
    if (same) same.push(finding);
    else files.set(finding.file, [finding]);
  }
  const groups = [...files].map(([file, found]) => `${visible(file)}\n${found.map(entry).join('\n')}`);
  return [...groups, summary(run)].join('\n\n');
};

function entry({ line, column, level, code, what, why, fix }: Finding): string {
  const head = `  ${line}:${column} ${LABELS[level]} ${visible(what)} (${code})`;
  // Notes hold nothing up: one line is enough.
  if (level === 'note') return head;
  return [head, `    Why: ${visible(why)}`, `    Fix: ${visible(fix)}`].join('\n');
}

/** What a run came to, in one line. */
export function summary(run: Run): string {
  const { files, links, articles, ignored, labels, site, findings } = run;
  const unclear = findings.filter(({ code }) => code === 'not-checkable').length;
  const errors = countLevel(run, 'error');
  const warnings = countLevel(run, 'warning');
  return [
    `help-check: ${errors === 0 ? 'no errors' : count(errors, 'error')}${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}.`,
    `${count(links, 'link')} to ${count(articles, 'article')} of ${visible(site)} in ${count(files, 'file')}` +
      `${unclear > 0 ? `; ${count(unclear, 'place')} not checkable` : ''}` +
      `${labels === undefined ? '' : `; ${count(labels, 'label')} compared`}` +
      `${ignored > 0 ? `; ${ignored} overlooked because a comment asks for it` : ''}.`,
  ].join(' ');
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
