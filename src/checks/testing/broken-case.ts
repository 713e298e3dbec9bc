import { normalize } from 'node:path/posix';
import { expect } from 'vitest';
import type { Issue } from '../../core/issue.ts';
import { checkProject } from '../check-project.ts';
import { createSampleProject, TODAY, type SampleProject } from './sample-project.ts';

/** One way to break a project, and the message that must come of it. */
export interface BrokenCase {
  name: string;
  breakIt(project: SampleProject): Promise<void>;
  code: string;
  /** Path inside `content/`. */
  file: string;
  line?: number;
  column?: number;
  severity?: Issue['severity'];
  /** Must stand in `what`. */
  what?: string;
  /** Must stand in `fix`. */
  fix?: string;
}

/** Breaks a project and holds the messages against what a writer needs. */
export async function expectMessage(broken: BrokenCase): Promise<void> {
  await using project = await createSampleProject();
  await broken.breakIt(project);
  const { issues, ok } = await checkProject(project.root, { today: TODAY });

  const { code, line, column, severity = 'error', what = '', fix = '' } = broken;
  const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  expect(issues).toContainEqual(
    expect.objectContaining({
      code,
      severity,
      file: normalize(`content/${broken.file}`).replace(/\/$/, ''),
      ...place,
      what: expect.stringContaining(what) as string,
      fix: expect.stringContaining(fix) as string,
    }),
  );
  expect(ok).toBe(severity !== 'error');
  issues.forEach(expectReadable);
}

/** Every message says what is wrong, why it matters and the fix, and none is a program's cry of pain. */
export function expectReadable(issue: Issue): void {
  const { what, why, fix } = issue;
  expect(what).toMatch(/[.?!]$/);
  expect(why).toMatch(/[.?!]$/);
  for (const text of [what, why, fix]) {
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/^\s+at /m);
    expect(text).not.toMatch(
      /\.[cm]?[jt]s:\d|undefined|\[object|NaN|Invalid \w+:|Too (small|big)|ZodError|TypeError/,
    );
  }
}
