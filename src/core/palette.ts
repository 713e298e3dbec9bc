/**
 * The engine's colours, by the names that style sheets know them by (`--paper`). This is the only place where a colour
 * is written; a brand's own (`colour` of `site.yaml`) are made from it in `integrations/brand/`.
 *
 * Figures are WCAG 2 contrasts of the pair named; a test holds them.
 */

const PAPER = '#ffffff';
const INK = '#15181c';
const YELLOW = '#ffdb29';
const OLIVE = '#3a3300';

/** By day, and on paper. */
export const LIGHT = {
  paper: PAPER,
  'paper-2': '#f3f4f4', // UI terms, fields inside panels, hover of a row
  ink: INK, // 17.8 on paper, 16.2 on paper-2
  'ink-2': '#474d54', // 8.6 on paper, 7.8 on paper-2
  visited: '#5d6269', // 6.2 on paper
  line: '#d2d6da', // row rules: decoration only, carries no meaning
  control: '#6b7178', // 4.9 on paper: outlines of fields and radios, the section sign
  'ui-line': '#a4abb2', // outline of a UI term; the ground and the weight carry the meaning
  // Departure yellow: the answer, and the place where you are. Never a decoration.
  mark: YELLOW,
  'on-mark': INK, // 13.1
  'on-mark-2': OLIVE, // 9.3
  here: YELLOW, // the row you are on in a list of results
  'on-here': INK,
  'on-here-2': OLIVE,
  'hit-band': YELLOW, // a found word: a marker's band under it by day
  'hit-ink': 'currentColor',
  // The answer block (brief, board). On paper it is yellow; at night it is a lit board.
  board: YELLOW,
  'on-board': INK, // 13.1
  'on-board-2': OLIVE, // 9.3
  'board-line': '#c9a900',
  'board-edge': INK,
  'board-hover': '#ffe871',
  'board-loss': '#8c000d', // 7.3
  // Loss red: data, access or money can be lost here. Nothing else is ever red.
  loss: '#b00c1a', // 7.2 on paper
  'on-loss': PAPER, // 7.2 on loss
  focus: INK, // the ring
  'focus-fill': YELLOW, // behind the words of a link in focus
  'focus-gap': YELLOW, // between a control and its ring
  'on-focus-fill': INK,
  veil: 'rgb(238 240 241 / 0.9)', // the page fades to paper, it does not go black
  lift: `0 0 0 1px ${INK}, 0 12px 32px rgb(21 24 28 / 0.16)`,
} as const;

const NIGHT = '#121518';
const LAMP = '#ffd84a';
const DIM_LAMP = '#d6bf73';
const GREY = '#858d96';

/** At night. */
export const DARK = {
  paper: NIGHT,
  'paper-2': '#1d2125',
  ink: '#e9ebed', // 15.3 on paper, 13.6 on paper-2
  'ink-2': '#b3b9c0', // 9.3 on paper, 8.2 on paper-2
  visited: '#9aa1a9', // 7.0 on paper
  line: '#343a41',
  control: GREY, // 5.4 on paper
  'ui-line': '#59616a',
  mark: LAMP,
  'on-mark': NIGHT, // 13.2
  'on-mark-2': OLIVE,
  here: '#2b2408',
  'on-here': LAMP, // 11.2
  'on-here-2': DIM_LAMP, // 8.5
  'hit-band': 'transparent', // at night the word itself is lit
  'hit-ink': LAMP,
  board: '#07080a',
  'on-board': LAMP, // 14.5
  'on-board-2': DIM_LAMP, // 11.0
  'board-line': '#4d4319',
  'board-edge': LAMP,
  'board-hover': '#211d0b',
  'board-loss': '#ff9d95', // 10.0
  loss: '#ff8d84', // 8.2 on paper
  'on-loss': NIGHT, // 8.2 on loss
  focus: LAMP,
  'focus-fill': LAMP,
  'focus-gap': NIGHT,
  'on-focus-fill': NIGHT,
  veil: 'rgb(18 21 24 / 0.9)',
  lift: `0 0 0 1px ${GREY}, 0 12px 32px rgb(0 0 0 / 0.6)`,
} as const;

/** A colour's name. */
export type ColourName = keyof typeof LIGHT;
/** Every colour of a site, by day and at night. */
export interface Palette {
  light: Readonly<Record<ColourName, string>>;
  dark: Readonly<Record<ColourName, string>>;
}
