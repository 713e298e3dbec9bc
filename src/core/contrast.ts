/** A colour as three numbers from 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

const rgbOf = (hex: string): Rgb => {
  const at = (index: number) => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
};

/** @param hex of the form `#0a6e4f` */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. Colours are of the form `#0a6e4f`. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A mixture of two colours. @param share of the second, 0 to 1 */
export function mix(one: string, other: string, share: number): string {
  const [from, to] = [rgbOf(one), rgbOf(other)];
  const parts = from.map((part, index) => Math.round(part + ((to[index] ?? part) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour nearest to one, on the way to another, that stands out enough from a ground.
 *
 * @returns the colour itself where it does
 */
export function nearestWithContrast(colour: string, towards: string, ground: string, least: number): string {
  for (let share = 0; share <= 100; share++) {
    const mixed = mix(colour, towards, share / 100);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}
