/** How many tests came out how. */
export interface TestCount {
  passed: number;
  failed: number;
  /** Titles of those that failed first and passed when repeated; they are among the passed. */
  flaky: string[];
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
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  file: string;
  specs: { title: string; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

/**
 * Counts the tests of a part. One that was skipped has not passed. One that passed only when repeated has, but is named:
 * a fault of the test or of what it tests stands behind it.
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
  const count = read(tool, report) ?? { passed: succeeded ? 1 : 0, failed: 0, flaky: [] };
  return { ...count, failed: succeeded ? count.failed : Math.max(1, count.failed) };
}

function read(tool: ReportTool | undefined, report: string | undefined): TestCount | undefined {
  if (tool === undefined || report === undefined) return undefined;
  try {
    if (tool === 'summary') {
      const { passed, failed, flaky } = JSON.parse(report) as TestCount;
      return { passed, failed, flaky };
    }
    if (tool === 'vitest') {
      const { numPassedTests, numFailedTests } = JSON.parse(report) as VitestReport;
      return { passed: numPassedTests, failed: numFailedTests, flaky: [] };
    }
    const { stats, suites } = JSON.parse(report) as PlaywrightReport;
    const { expected, unexpected, flaky, skipped } = stats;
    return { passed: expected + flaky, failed: unexpected + skipped, flaky: suites.flatMap(flakyOf) };
  } catch {
    return undefined;
  }
}

function flakyOf({ file, specs, suites = [] }: PlaywrightSuite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => `${file}: ${title}`), ...suites.flatMap(flakyOf)];
}
