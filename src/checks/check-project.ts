import { byPlace, type Issue } from '../core/issue.ts';
import { readContent } from '../reader/read-content.ts';
import { checkContent } from './check-content.ts';

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
 */
export async function checkProject(root: string): Promise<ProjectCheck> {
  const { content, issues } = await readContent(root);
  const all = [...issues, ...checkContent(content)].sort(byPlace);
  return { issues: all, ok: all.every((issue) => issue.severity !== 'error') };
}
