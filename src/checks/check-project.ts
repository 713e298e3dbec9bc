import { byPlace, type Issue } from '../core/issue.ts';
import { readContent } from '../content/reader/read-content.ts';
import { checkContent } from './check-content.ts';
import { fewOfEachFile } from './few-of-each-file.ts';
import { countProcedures, type Procedures } from './procedures.ts';
import type { Circumstances } from './rule.ts';

/** What is wrong with a project's content. */
export interface ProjectCheck {
  issues: Issue[];
  /** True when nothing stops the build: there may be warnings and advice. */
  ok: boolean;
  procedures: Procedures;
}

/**
 * Reads `content/` and checks it: its form and how its parts fit together. Used by the command line and by the build.
 *
 * @param root the project's root, the folder that holds `content/`
 * @param circumstances by default those of this machine: its clock says which day it is, in UTC
 */
export async function checkProject(root: string, circumstances?: Circumstances): Promise<ProjectCheck> {
  return checkRead(await readContent(root), circumstances);
}

/**
 * Checks content that has been read, so that whoever goes on with it need not read it again.
 *
 * @param read what `readContent` gave
 * @param circumstances by default those of this machine: its clock says which day it is, in UTC
 */
export function checkRead(
  { content, issues }: Awaited<ReturnType<typeof readContent>>,
  circumstances: Circumstances = { today: new Date().toISOString().slice(0, 10) },
): ProjectCheck {
  const all = [...issues, ...checkContent(content, circumstances)].sort(byPlace);
  return {
    issues: fewOfEachFile(all),
    ok: all.every((issue) => issue.severity !== 'error'),
    procedures: countProcedures(content),
  };
}
