import { byPlace, type Issue } from '../core/issue.ts';
import { readContent } from '../content/reader/read-content.ts';
import { checkContent } from './check-content.ts';
import type { Circumstances } from './rule.ts';

/** What is wrong with a project's content. */
export interface ProjectCheck {
  issues: Issue[];
  /** True when nothing stops the build: there may be warnings and advice. */
  ok: boolean;
}

/**
 * Reads `content/` and checks it: its form and how its parts fit together. Used by the command line and by the build.
 *
 * @param root the project's root, the folder that holds `content/`
 * @param circumstances by default those of this machine: its clock says which day it is, in UTC
 */
export async function checkProject(
  root: string,
  circumstances: Circumstances = { today: new Date().toISOString().slice(0, 10) },
): Promise<ProjectCheck> {
  const { content, issues } = await readContent(root);
  const all = [...issues, ...checkContent(content, circumstances)].sort(byPlace);
  return { issues: all, ok: all.every((issue) => issue.severity !== 'error') };
}
