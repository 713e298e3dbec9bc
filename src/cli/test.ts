import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isBuilt } from './build/build-record.ts';
import { findBrowser, findOtherEngines } from './find-browser.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import type { Paths } from '../project/paths.ts';
import { chooseParts } from './test/choose-parts.ts';
import { countTests, SUMMARY_VARIABLE, type TestCount } from './test/count-tests.ts';
import { freePort } from './test/free-port.ts';
import { SUITES, testParts, type TestPart } from './test/parts.ts';
import { runNode } from './test/run-node.ts';
import { print, printError } from './print.ts';

interface Outcome extends TestCount {
  part: TestPart;
  ok: boolean;
  /** For the summary, when there is more to say than the numbers. */
  remark?: string;
  /** What could not be had, and so was not tested. */
  notRun?: string;
}

try {
  const { paths, args } = openCommand();
  const parts = chooseParts(testParts(paths), args, SUITES);
  const together = parts.filter(({ sideBySide }) => sideBySide);
  const alone = parts.filter(({ sideBySide }) => !sideBySide);
  if (together.length > 0) print(`\n${together.map(({ name }) => name).join(', ')}: side by side …`);
  const outcomes = await Promise.all(together.map((part) => runQuietly(part, paths)));
  for (const part of alone) {
    print(`\n${title(part)}`);
    outcomes.push(await runPart(part, paths, outcomes));
  }
  summarise(outcomes);
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

function title({ name, about }: TestPart): string {
  return `${name}: ${about}`;
}

/** Runs a part beside others and shows what it printed when it has ended. */
async function runQuietly(part: TestPart, paths: Paths): Promise<Outcome> {
  const printed: string[] = [];
  const outcome = await runPart(part, paths, [], (text) => printed.push(text));
  print(`\n${title(part)}\n${printed.join('').trim()}`);
  return outcome;
}

async function runPart(
  part: TestPart,
  paths: Paths,
  before: readonly Outcome[],
  onOutput?: (text: string) => void,
): Promise<Outcome> {
  const broken = before.find((outcome) => !outcome.ok && part.needs?.includes(outcome.part.name));
  if (broken) {
    return {
      part,
      ok: false,
      passed: 0,
      failed: 1,
      flaky: [],
      remark: `not run, because ${broken.part.name} failed`,
    };
  }
  if (part.nothingToDo) return { part, ok: true, passed: 0, failed: 0, flaky: [], remark: part.nothingToDo };
  if (part.report) rmSync(part.report.file, { force: true });
  try {
    const missing = part.engines ? findOtherEngines(paths.engine) : [];
    const env = { ...part.env, ...(part.browser ? await prepareBrowser(paths) : {}) };
    const ok =
      (!part.prepare || (await runNode(part.prepare, { cwd: paths.engine, onOutput }))) &&
      (await runNode(part.args, { cwd: paths.engine, env, onOutput }));
    const report =
      part.report && existsSync(part.report.file) ? readFileSync(part.report.file, 'utf8') : undefined;
    const count = countTests(part.report?.tool, report, ok);
    return { part, ok, ...count, ...(missing.length > 0 && { notRun: missing.join(' and ') }) };
  } catch (error) {
    printError(messageOf(error));
    return { part, ok: false, passed: 0, failed: 1, flaky: [], remark: 'could not be run' };
  }
}

/** The built site and a browser: what the browser tests stand on. */
async function prepareBrowser(paths: Paths): Promise<Record<string, string>> {
  if (!isBuilt(paths) && !(await runNode(['src/cli/build.ts'], { cwd: paths.engine }))) {
    throw new Error('There is no built site to open in a browser.');
  }
  return { SPRAVKA_CHROMIUM: findBrowser(paths.engine), SPRAVKA_TEST_PORT: String(await freePort()) };
}

function summarise(outcomes: readonly Outcome[]): void {
  const width = Math.max(...outcomes.map(({ part }) => part.name.length));
  print('\nSummary');
  for (const { part, ok, passed, failed, remark, notRun } of outcomes) {
    const numbers = remark ?? (part.report ? `${passed} passed, ${failed} failed` : '');
    const left = notRun ? `   not run, because they could not be installed: ${notRun}` : '';
    const again = ok ? '' : `   run it alone: npm run test:${part.name}`;
    print(`  ${part.name.padEnd(width)}  ${ok ? 'ok' : 'FAILED'}  ${numbers}${left}${again}`.trimEnd());
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const flaky = outcomes.flatMap((outcome) => outcome.flaky);
  const count: TestCount = { passed: sum('passed'), failed: sum('failed'), flaky };
  if (flaky.length > 0)
    print(
      `\nFailed at first and passed when repeated: look for what they race with.\n  ${flaky.join('\n  ')}`,
    );
  print(`\n${count.passed} passed, ${count.failed} failed`);
  const summary = process.env[SUMMARY_VARIABLE];
  if (summary) {
    mkdirSync(dirname(summary), { recursive: true });
    writeFileSync(summary, JSON.stringify(count));
  }
  process.exitCode = outcomes.every(({ ok }) => ok) && count.failed === 0 ? 0 : 1;
}
