import subsetFont from 'subset-font';
import type { Typeface } from '../../content/schemas/looks.ts';
import { openFamily, OWN } from '../fonts/families.ts';

/** A font of one weight, as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 700;
}

/** Fonts for some letters. */
export interface CardFonts {
  fonts: readonly CardFont[];
  /** Whether every letter of a text is in them, at both weights. */
  draws: (text: string) => boolean;
}

const WEIGHTS = [400, 700] as const;
/** What has no form of its own. */
const UNSEEN = /[\s\p{Cf}]/u;

/**
 * The site's typeface for its cards: each file cut to the letters that are drawn with it and set to one weight.
 *
 * @param place the content folder
 * @param letters everything that will be written
 */
export async function cardFonts(
  typeface: Typeface | undefined,
  place: string,
  letters: ReadonlySet<string>,
): Promise<CardFonts> {
  const sources = (typeface ?? OWN).families.flatMap((family) => openFamily(family, place).sources);
  const drawn = new Map<number, Set<string>>();
  const fonts: CardFont[] = [];
  for (const weight of WEIGHTS) {
    const taken = new Set<string>();
    drawn.set(weight, taken);
    for (const source of sources.filter(({ covers }) => covers.includes(weight))) {
      const mine = source.has(letters).filter((one) => !taken.has(one));
      if (!mine.some((one) => !UNSEEN.test(one))) continue;
      for (const one of mine) taken.add(one);
      const axis = source.axis();
      const data = await subsetFont(source.bytes, mine.join(''), {
        targetFormat: 'truetype',
        ...(axis && { variationAxes: { wght: Math.min(axis.max, Math.max(axis.min, weight)) } }),
      });
      fonts.push({ name: `f${fonts.length}`, data, weight });
    }
  }
  const draws = (text: string) =>
    [...text].every((one) => UNSEEN.test(one) || WEIGHTS.every((weight) => drawn.get(weight)?.has(one)));
  return { fonts, draws };
}
