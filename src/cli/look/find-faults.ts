import type { Page } from '@playwright/test';
import {
  clippedText,
  coveredText,
  duplicateIds,
  hintsOutside,
  overlappingText,
  sidewaysScroll,
  stayingOnScreen,
} from './in-page/layout.ts';
import { createTools, type Check, type Fault } from './in-page/tools.ts';
import { faintBorders, faintText, smallTargets } from './in-page/touch-and-ink.ts';
import { brokenWords, gluedWords } from './in-page/words.ts';

const CHECKS: readonly Check[] = [
  sidewaysScroll,
  duplicateIds,
  brokenWords,
  gluedWords,
  clippedText,
  coveredText,
  stayingOnScreen,
  overlappingText,
  hintsOutside,
  smallTargets,
  faintText,
  faintBorders,
];

// The checks travel as their own source text: a page knows no modules of ours, and its policy lets no script in.
const sources = CHECKS.map(String).join(',\n');
const script = `{ const tools = (${String(createTools)})(); [${sources}].flatMap((check) => check(tools)); }`;

/** Everything that is wrong with a page as it is now. */
export const findFaults = (page: Page): Promise<Fault[]> => page.evaluate<Fault[]>(script);
