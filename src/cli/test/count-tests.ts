/** How many tests came out how. */
export interface TestCount {
  passed: number;
  failed: number;
}

/** Whose report it is; `summary` is what these tests write when they run themselves on another help centre. */
export type ReportTool = 'vitest' | 'playwright' | 'summary';

/** The variable that names the file for such a summary. */
export const SUMMARY_VARIABLE = 'SPRAVKA_TEST_SUMMARY';

/** What is read of Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

/** What is read of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/**
 * Counts the tests of a part. One that was skipped or passed only when repeated has not passed.
 *
 * @param tool which tool wrote the report
 * @param report its text; undefined when the tool wrote none
 * @param succeeded whether the tool ended well; a tool that failed counts at least one failure, whatever it reports
 */
export function countTests(
  tool: ReportTool | undefined,
  report: string | undefined,
  succeeded: boolean,
): TestCount {
  const count = read(tool, report) ?? { passed: succeeded ? 1 : 0, failed: 0 };
  return { ...count, failed: succeeded ? count.failed : Math.max(1, count.failed) };
}

function read(tool: ReportTool | undefined, report: string | undefined): TestCount | undefined {
  if (tool === undefined || report === undefined) return undefined;
  try {
    if (tool === 'summary') {
      const { passed, failed } = JSON.parse(report) as TestCount;
      return { passed, failed };
    }
    if (tool === 'vitest') {
      const { numPassedTests, numFailedTests } = JSON.parse(report) as VitestReport;
      return { passed: numPassedTests, failed: numFailedTests };
    }
    const { stats } = JSON.parse(report) as PlaywrightReport;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
  } catch {
    return undefined;
  }
}
