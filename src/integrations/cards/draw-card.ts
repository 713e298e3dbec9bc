import satori from 'satori';
import sharp from 'sharp';
import type { Palette } from '../../core/palette.ts';
import { CARD_SIZE } from '../../site/views/share-cards.ts';
import type { CardFont } from './card-fonts.ts';

/** What stands on a card. */
export interface CardText {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Of the help centre. */
  name: string;
  tagline: string;
  title: string;
  /** The topic of an article. */
  topic?: string;
}

/** How cards of a help centre look. */
export interface CardLook {
  colours: Palette['light'];
  /** How round the block is, pixels of a page. */
  corners: number;
  /** The brand's mark, or its mark with the name. */
  mark: { png: Buffer; width: number; height: number; hasName: boolean };
}

/** Raised when cards are drawn another way, so that those kept from before are not taken for these. */
export const DRAWING = 1;

const EDGE = 64;
const MARK_HEIGHT = 64;
/** A title of so many letters at most is so large, in pixels; the last holds for all that are longer. */
const TITLE_SIZES = [
  [24, 96],
  [44, 80],
  [80, 64],
  [Infinity, 52],
] as const;

interface Box {
  type: string;
  props: Record<string, unknown>;
}
const box = (style: Record<string, unknown>, ...children: (Box | string)[]): Box => ({
  type: 'div',
  // Satori takes one text as it is, and lists of boxes alone.
  props: {
    style: { display: 'flex', boxSizing: 'border-box', ...style },
    children: children.length === 1 ? children[0] : children,
  },
});

/**
 * Draws a card: whose help centre it is, and on the brand's colour what the page is about.
 *
 * @param fonts those that have all its letters
 * @returns a PNG of `CARD_SIZE`
 */
export async function drawCard(text: CardText, look: CardLook, fonts: readonly CardFont[]): Promise<Buffer> {
  const { colours, mark } = look;
  const size = TITLE_SIZES.find(([letters]) => text.title.length <= letters)?.[1] ?? 52;
  const markWidth = Math.round((mark.width / mark.height) * MARK_HEIGHT);
  const card = box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      padding: EDGE,
      background: colours.paper,
      color: colours.ink,
      fontFamily: fonts.map(({ name }) => name).join(', '),
      direction: text.dir,
    },
    box(
      { alignItems: 'center', gap: 24, marginBottom: 40 },
      {
        type: 'img',
        props: {
          src: `data:image/png;base64,${mark.png.toString('base64')}`,
          width: markWidth,
          height: MARK_HEIGHT,
        },
      },
      box(
        { flexDirection: 'column' },
        ...(mark.hasName ? [] : [box({ fontSize: 34, fontWeight: 700, lineHeight: 1.15 }, text.name)]),
        box({ fontSize: 28, color: colours['ink-2'], lineHeight: 1.2 }, text.tagline),
      ),
    ),
    box(
      {
        flexGrow: 1,
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '40px 48px',
        background: colours.mark,
        color: colours['on-mark'],
        borderRadius: look.corners * 2,
      },
      box(
        {
          display: 'block',
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.12,
          letterSpacing: text.dir === 'rtl' ? 0 : '-0.015em',
          lineClamp: 4,
          wordBreak: 'break-word',
        },
        text.title,
      ),
      ...(text.topic === undefined
        ? []
        : [box({ fontSize: 32, color: colours['on-mark-2'], lineHeight: 1.2 }, text.topic)]),
    ),
  );
  const svg = await satori(
    { ...card, props: { ...card.props, lang: text.lang } },
    {
      ...CARD_SIZE,
      fonts: fonts.map((font) => ({ ...font })),
    },
  );
  // A card has few colours: as a palette it weighs a third.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, compressionLevel: 9 }).toBuffer();
}
