import { expect, test } from 'vitest';
import type { Site } from '../../content/schemas/site.ts';
import { contrast } from '../../core/contrast.ts';
import type { Palette } from '../../core/palette.ts';
import { brandPalette } from './brand-palette.ts';
import { brandStyles, withColours } from './brand-styles.ts';

const SITES = [
  ['the engine’s', undefined],
  ['of a bank', { light: '#7a1f3d', dark: '#d58fa6' }],
  ['bright by day', { light: '#ffe600', dark: '#ffe600' }],
  ['as dim as is allowed', { light: '#0a6e4f', dark: '#6fd3b0' }],
] satisfies [string, Site['colour']][];
/** By theme. */
const both = (colour: Site['colour']): [string, Palette['light']][] => {
  const { light, dark } = brandPalette(colour);
  return [
    ['light', light],
    ['dark', dark],
  ];
};

test.each(SITES)('words in colours %s can be read (WCAG 2.2, 1.4.3)', (_whose, colour) => {
  for (const [theme, palette] of both(colour))
    for (const [words, ground] of [
      ['ink', 'paper'],
      ['ink', 'paper-2'],
      ['ink-2', 'paper'],
      ['ink-2', 'paper-2'],
      ['visited', 'paper'],
      ['loss', 'paper'],
      ['on-loss', 'loss'],
      ['on-mark', 'mark'],
      ['on-mark-2', 'mark'],
      ['on-here', 'here'],
      ['on-here-2', 'here'],
      ['on-board', 'board'],
      ['on-board-2', 'board'],
      ['on-board', 'board-hover'],
      ['board-loss', 'board'],
      ['on-focus-fill', 'focus-fill'],
    ] as const)
      expect(
        contrast(palette[words], palette[ground]),
        `${words} on ${ground}, ${theme}`,
      ).toBeGreaterThanOrEqual(4.5);
});

test.each(SITES)('outlines in colours %s can be seen (WCAG 2.2, 1.4.11)', (_whose, colour) => {
  for (const { control, focus, paper } of both(colour).map(([, palette]) => palette)) {
    expect(contrast(control, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(focus, paper)).toBeGreaterThanOrEqual(3);
  }
});

test('corners and lines of a brand stand behind the engine’s', () => {
  const css = brandStyles({ corners: 10, lines: { page: 2, row: 1 } });
  expect(css).toContain('--r:10px;--r-ui:6px;--rule-page:2px;--rule-row:1px;');
  expect(brandStyles({})).not.toContain('--r:');
});

test('every colour is written by day and at night', () => {
  const [day = '', system = '', chosen = ''] = brandStyles({}).split('\n');
  const names = (css: string) => [...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name);
  expect(names(system)).toEqual(names(day));
  expect(names(chosen)).toEqual(names(day));
});

test('the elements are written in the same colours', () => {
  const palette = brandPalette({ light: '#7a1f3d', dark: '#d58fa6' });
  expect(withColours('a{color:var(--help-mark, themed(mark))}', palette)).toBe(
    'a{color:var(--help-mark, light-dark(#7a1f3d, #d58fa6))}',
  );
  expect(() => withColours('a{color:themed(pink)}', palette)).toThrow('no colour "pink"');
});
