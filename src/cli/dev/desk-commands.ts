import { existsSync } from 'node:fs';
import { contentPath } from '../../content/reader/content-folder.ts';
import { LOCK_FILE } from '../../content/reader/parse-lock.ts';
import { readContent } from '../../content/reader/read-content.ts';
import { formatLock } from '../../content/drift/format-lock.ts';
import type { ConfirmTarget } from '../../desk/confirm-form.ts';
import { searchReport } from '../../feedback/report.ts';
import { questionKey } from '../../import/fold-questions.ts';
import type { DeskCommands } from '../../integrations/desk.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';
import type { Paths } from '../../project/paths.ts';
import { openSqliteStore } from '../../server/feedback/sqlite-store.ts';
import { planConfirmation } from '../content/plan-confirmation.ts';
import { today } from '../content/today.ts';
import { writeAtomically } from '../content/write-atomically.ts';
import { feedbackFile } from '../feedback/feedback-file.ts';

/** What the desk of `npm run dev` can have done: the same as `content confirm` and `feedback report -- --searches`. */
export function deskCommands(
  paths: Pick<Paths, 'root' | 'output' | 'engine'>,
  env: Readonly<Record<string, string | undefined>>,
): DeskCommands {
  // One after the other: each reads what the one before it has written.
  let last: Promise<unknown> = Promise.resolve();
  return {
    asked: async () => {
      const file = feedbackFile(paths, env);
      if (!existsSync(file)) return undefined;
      const store = openSqliteStore(file);
      try {
        return searchReport(await store.searches(), (query, locale) =>
          questionKey(query, textAnalysis(locale)),
        );
      } finally {
        store.close();
      }
    },
    confirm: (target) => {
      const mine = last.then(() => confirmIn(paths.root, target));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function confirmIn(
  root: string,
  { article, locale, section }: ConfirmTarget,
): Promise<readonly string[]> {
  const { content } = await readContent(root);
  const sections = section === undefined ? [] : [section];
  const { lock, problems } = planConfirmation(content, { id: article, locale, sections }, today());
  if (lock && problems.length === 0) await writeAtomically(contentPath(root, LOCK_FILE), formatLock(lock));
  return problems;
}
