import { contrast, mix } from '../../core/contrast.ts';
import type { Site } from '../../content/schemas/site.ts';

const INK = '#15181c';
const WHITE = '#ffffff';
/** Least contrast of text, WCAG 2.2, 1.4.3. */
const TEXT = 4.5;

/**
 * The tokens of a brand's colour, in the light and in the dark, as CSS that follows `tokens.css`. By day the colour is a ground
 * that carries ink or white, whichever stands out; at night it is the colour of words and rings, which the schema has held
 * against the dark grounds.
 *
 * @param colour undefined leaves the engine's own
 */
export function brandTokens(colour: Site['colour']): string {
  if (!colour) return '';
  const day = tokens(onGround(colour.light));
  const night = tokens({
    mark: colour.dark,
    'on-mark': best(colour.dark),
    'on-mark-2': best(colour.dark),
    here: mix(colour.dark, '#07080a', 0.85),
    'on-here': colour.dark,
    'on-here-2': colour.dark,
    'hit-ink': colour.dark,
    'on-board': colour.dark,
    'on-board-2': colour.dark,
    'board-line': mix(colour.dark, '#07080a', 0.7),
    'board-edge': colour.dark,
    'board-hover': mix(colour.dark, '#07080a', 0.87),
    focus: colour.dark,
    'focus-fill': colour.dark,
    'on-focus-fill': best(colour.dark),
  });
  return [
    `:root{${day}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){${night}}}`,
    `@media screen{:root[data-theme='dark']{${night}}}`,
    '',
  ].join('\n');
}

function onGround(mark: string): Record<string, string> {
  const on = best(mark);
  const loss = '#8c000d';
  return {
    mark,
    'on-mark': on,
    'on-mark-2': on,
    here: mark,
    'on-here': on,
    'on-here-2': on,
    'hit-band': mix(mark, WHITE, contrast(mark, INK) >= TEXT ? 0 : 0.7),
    board: mark,
    'on-board': on,
    'on-board-2': on,
    'board-line': mix(mark, on, 0.25),
    'board-hover': mix(mark, on === INK ? WHITE : INK, 0.15),
    'board-loss': contrast(loss, mark) >= TEXT ? loss : on,
    'focus-fill': mark,
    'on-focus-fill': on,
    'focus-gap': mark,
  };
}

/** Ink or white: one of the two stands out from any colour. */
const best = (ground: string) => (contrast(INK, ground) >= contrast(WHITE, ground) ? INK : WHITE);

const tokens = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
