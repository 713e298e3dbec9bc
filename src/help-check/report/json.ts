import { countLevel, type Report } from './report.ts';

/** Shows a run to programs: `{site, revision, files, links, articles, ignored, counts, findings}`. */
export const jsonReport: Report = (run) => {
  const { findings, ...about } = run;
  const counts = {
    error: countLevel(run, 'error'),
    warning: countLevel(run, 'warning'),
    note: countLevel(run, 'note'),
  };
  return JSON.stringify({ ...about, counts, findings }, undefined, 2);
};
