import { z } from 'zod';
import { contrast, nearestWithContrast } from '../../core/contrast.ts';
import { DARK, LIGHT } from '../../core/palette.ts';

/** What a brand's colour meets. */
const { ink: INK, paper: WHITE } = LIGHT;
const { 'paper-2': DARK_GROUND } = DARK;
/** Least contrast of text: WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

const hex = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, { error: 'is not a colour: write six digits like #0a6e4f' })
  .transform((value) => value.toLowerCase());

/** The nearest colour on which ink or white can be read. */
export const readableGround = (colour: string): string =>
  contrast(colour, WHITE) >= LEAST ? colour : nearestWithContrast(colour, WHITE, INK, LEAST);

/** The nearest colour that can be read on the dark page. */
export const readableInDark = (colour: string): string =>
  nearestWithContrast(colour, WHITE, DARK_GROUND, LEAST);

/** A colour for which another is the nearest that can be read. */
const readable = (nearest: (colour: string) => string, where: string) =>
  hex.superRefine((value, context) => {
    const better = nearest(value);
    if (better !== value)
      context.addIssue({
        code: 'custom',
        message: `cannot be read ${where} (WCAG asks for a contrast of ${LEAST}): write "${better}", the nearest that can`,
      });
  });

/** `colour` of `site.yaml`: the one colour of a brand. By day it is a ground under words, at night words on a dark page. */
export const colourSchema = z.strictObject({
  light: readable(readableGround, 'with ink or white on it'),
  dark: readable(readableInDark, 'on the dark page'),
});
