import { contrast, mix } from '../../core/contrast.ts';
import { DARK, LIGHT, type Palette } from '../../core/palette.ts';
import type { Site } from '../../content/schemas/site.ts';

const { ink: INK, paper: WHITE } = LIGHT;
/** Least contrast of text, WCAG 2.2, 1.4.3. */
const TEXT = 4.5;

/**
 * The colours of a site: the engine's, with a brand's in the place of its yellow. By day the brand's colour is a ground that
 * carries ink or white, whichever stands out; at night it is the colour of words and rings, which the schema has held
 * against the dark grounds.
 *
 * @param colour undefined leaves the engine's own
 */
export function brandPalette(colour: Site['colour']): Palette {
  if (!colour) return { light: LIGHT, dark: DARK };
  const { light: day, dark: lamp } = colour;
  const on = best(day);
  const onLamp = best(lamp);
  const night = DARK.board;
  return {
    light: {
      ...LIGHT,
      mark: day,
      'on-mark': on,
      'on-mark-2': on,
      here: day,
      'on-here': on,
      'on-here-2': on,
      'hit-band': mix(day, WHITE, contrast(day, INK) >= TEXT ? 0 : 0.7),
      board: day,
      'on-board': on,
      'on-board-2': on,
      'board-line': mix(day, on, 0.25),
      'board-hover': mix(day, on === INK ? WHITE : INK, 0.15),
      'board-loss': contrast(LIGHT['board-loss'], day) >= TEXT ? LIGHT['board-loss'] : on,
      'focus-fill': day,
      'on-focus-fill': on,
      'focus-gap': day,
    },
    dark: {
      ...DARK,
      mark: lamp,
      'on-mark': onLamp,
      'on-mark-2': onLamp,
      here: mix(lamp, night, 0.85),
      'on-here': lamp,
      'on-here-2': lamp,
      'hit-ink': lamp,
      'on-board': lamp,
      'on-board-2': lamp,
      'board-line': mix(lamp, night, 0.7),
      'board-edge': lamp,
      'board-hover': mix(lamp, night, 0.87),
      focus: lamp,
      'focus-fill': lamp,
      'on-focus-fill': onLamp,
    },
  };
}

/** Ink or white: one of the two stands out from any colour. */
const best = (ground: string) => (contrast(INK, ground) >= contrast(WHITE, ground) ? INK : WHITE);
