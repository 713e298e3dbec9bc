import type { Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import type { Fault } from './in-page/tools.ts';
import { PLAIN, type State } from './states.ts';

/** A fault, and where one meets it. */
export interface Finding extends Fault {
  path: string;
  width: number;
  state: string;
  /** File of a cut-out picture. */
  picture?: string;
}

export interface SweepOptions {
  widths: readonly number[];
  states: readonly State[];
  /** File for the picture of the n-th finding on a page; none are taken without. */
  pictureFor?: (finding: Finding) => string;
}

/**
 * Looks at one page at every width and in every state.
 *
 * @param page is opened at the path
 * @param path or whole address
 */
export async function sweepPage(page: Page, path: string, options: SweepOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const look = async (state: State, width: number) => {
    for (const fault of await findFaults(page)) {
      // What is wrong at one width is often wrong at the next: once is enough.
      if (state.ignores?.includes(fault.kind)) continue;
      if (findings.some(({ kind, element }) => kind === fault.kind && element === fault.element)) continue;
      const finding: Finding = { ...fault, path, width, state: state.name };
      findings.push(await withPicture(page, finding, options));
    }
  };
  // What is seen is what stays: nothing is caught on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of options.widths) {
    await page.setViewportSize({ width, height: 740 });
    await look(PLAIN, width);
  }
  for (const state of options.states) {
    const viewports = state.viewports ?? options.widths.map((width) => ({ width, height: 740 }));
    await page.setViewportSize(viewports[0] ?? { width: 360, height: 740 });
    await page.goto(path);
    if (!(await state.enter(page))) continue;
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      await look(state, viewport.width);
    }
  }
  return findings;
}

/** Room around what is cut out, px. */
const MARGIN = 24;

async function withPicture(page: Page, finding: Finding, { pictureFor }: SweepOptions): Promise<Finding> {
  if (!pictureFor) return finding;
  const { x, y, width, height } = finding.box;
  const clip = {
    x: Math.max(0, x - MARGIN),
    y: Math.max(0, y - MARGIN),
    width: Math.min(width, 1440) + 2 * MARGIN,
    height: Math.min(height, 600) + 2 * MARGIN,
  };
  const picture = pictureFor(finding);
  await page.screenshot({ path: picture, clip, fullPage: true });
  return { ...finding, picture };
}

/** A line for the terminal. */
export function describe({ path, width, state, kind, element, detail, picture }: Finding): string {
  return `${path} at ${width} px, ${state}: ${kind}: ${element} (${detail})${picture ? ` → ${picture}` : ''}`;
}
