import { attributes, html, type Html } from '../../core/html.ts';

/** Line drawings: the typeface has no arrows, and an icon font would cost a request. */
const DRAWINGS = {
  search: { box: '0 0 20 20', size: [20, 20], path: 'M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM13 13l5.5 5.5' },
  theme: { box: '0 0 20 20', size: [20, 20], path: 'M10 2.5a7.5 7.5 0 1 0 0 15z' },
  menu: { box: '0 0 20 20', size: [20, 20], path: 'M1 4.5h18M1 10h18M1 15.5h18' },
  list: { box: '0 0 16 14', size: [16, 14], path: 'M0 2h2M5 2h11M0 7h2M5 7h11M0 12h2M5 12h11' },
  down: { box: '0 0 14 9', size: [14, 9], path: 'M1 1l6 6 6-6' },
  right: { box: '0 0 13 10', size: [13, 10], path: 'M0 5h11.4M7.6 1l4 4-4 4' },
  left: { box: '0 0 13 10', size: [13, 10], path: 'M13 5H1.6M5.4 1l-4 4 4 4' },
  check: { box: '0 0 14 11', size: [14, 11], path: 'M1 5.5l4 4 8-8.5' },
  play: { box: '0 0 14 16', size: [14, 16], path: 'M2 1.5v13l11-6.5z' },
  up: { box: '0 0 14 9', size: [14, 9], path: 'M1 8l6-6 6 6' },
} as const;

export type DrawingName = keyof typeof DRAWINGS;

/** A drawing of the size of a letter, hidden from screen readers: the words beside it say the same. */
export function drawing(name: DrawingName): Html {
  const { box, size, path } = DRAWINGS[name];
  const half = name === 'theme' && html`<path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />`;
  // In one line: it stands on a page many times.
  const measures = attributes({ width: String(size[0]), height: String(size[1]), viewBox: box });
  return html`<svg${measures} fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="${path}" />${half}</svg>`;
}
