import type { Palette } from '../../core/palette.ts';
import type { Site } from '../../content/schemas/site.ts';
import { brandPalette } from './brand-palette.ts';

/**
 * A site's colours, corners and lines as CSS that follows `tokens.css`. The dark colours are written twice, so that the
 * reader's own choice outranks the device's; never on paper.
 */
export function brandStyles({
  colour,
  corners,
  lines = {},
}: Pick<Site, 'colour' | 'corners' | 'lines'>): string {
  const { light, dark } = brandPalette(colour);
  const night = `color-scheme:dark;${declarations(dark)}`;
  const shapes = {
    ...(corners !== undefined && { r: `${corners}px`, 'r-ui': `${Math.min(corners, 6)}px` }),
    ...Object.fromEntries(Object.entries(lines).map(([line, weight]) => [`rule-${line}`, `${weight}px`])),
  };
  return [
    `:root{color-scheme:light;${declarations(light)}${declarations(shapes)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){${night}}}`,
    `@media screen{:root[data-theme='dark']{${night}}}`,
    '',
  ].join('\n');
}

const declarations = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/**
 * Writes colours into the styles of the help elements, which have no tokens in the pages of other products.
 *
 * @param css where `themed(paper)` stands for the colour of that name
 * @throws when there is no such colour
 */
export function withColours(css: string, { light, dark }: Palette): string {
  return css.replace(/\bthemed\(([\w-]+)\)/g, (_, name: string) => {
    if (!isColour(name, light)) throw new Error(`There is no colour "${name}" in core/palette.ts.`);
    return `light-dark(${light[name]}, ${dark[name]})`;
  });
}

const isColour = (name: string, palette: Palette['light']): name is keyof Palette['light'] => name in palette;
