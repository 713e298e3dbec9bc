import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { Paths } from '../../project/paths.ts';
import { cardKey, type ShareCard } from '../../site/views/share-cards.ts';
import { siteWords } from '../../site/views/site-words.ts';
import { brandPalette } from '../brand/brand-palette.ts';
import { cardFonts } from './card-fonts.ts';
import { DRAWING, drawCard, type CardLook, type CardText } from './draw-card.ts';

/** Twice its size on a card: drawings are made into pixels once. */
const MARK_PIXELS = 128;

/**
 * Makes the share cards of a help centre, one a language and one an article in it, or finds them where they were made
 * before: by all that is drawn on them.
 *
 * @param progress is told how many of how many there are
 * @returns the cards by `cardKey`; a text with a letter that no font of the typeface has gets none
 */
export async function makeCards(
  help: HelpCentre,
  { engine, content, cache }: Pick<Paths, 'engine' | 'content' | 'cache'>,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<ReadonlyMap<string, ShareCard>> {
  const texts = textsOf(help);
  const letters = new Set([...texts.values()].flatMap((text) => [...saidOn(text).join('')]));
  const { fonts, draws } = await cardFonts(help.site.typeface, content, letters);
  const look: CardLook = {
    colours: brandPalette(help.site.colour).light,
    corners: help.site.corners ?? 0,
    mark: await markOf(engine, content),
  };
  const { mark, ...plain } = look;
  const common = createHash('sha256')
    .update(JSON.stringify([DRAWING, plain, mark.hasName]))
    .update(mark.png);
  for (const { data } of fonts) common.update(data);
  const drawnWith = common.digest('hex');

  const cards = new Map<string, ShareCard>();
  let done = 0;
  for (const [key, text] of texts) {
    progress(done++, texts.size);
    if (!saidOn(text).every(draws)) continue;
    const hash = createHash('sha256')
      .update(JSON.stringify([drawnWith, text]))
      .digest('hex')
      .slice(0, 12);
    const file = join(cache, 'cards', `${hash}.png`);
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true });
      // Renamed into place, so that a killed build leaves no half file behind.
      writeFileSync(`${file}.${process.pid}`, await drawCard(text, look, fonts));
      renameSync(`${file}.${process.pid}`, file);
    }
    const alt = [text.title, text.topic, text.name].filter((said) => said !== undefined).join(' — ');
    cards.set(key, { path: `cards/${key}.${hash}.png`, alt, file });
  }
  return cards;
}

const saidOn = ({ name, tagline, title, topic }: CardText): string[] => [name, tagline, title, topic ?? ' '];

function textsOf(help: HelpCentre): Map<string, CardText> {
  const texts = new Map<string, CardText>();
  for (const { id: locale, dir } of help.locales) {
    const { name, tagline } = siteWords(help, locale);
    const of = { lang: locale, dir, name, tagline };
    texts.set(cardKey(locale), { ...of, title: help.translator(locale)('home.ask') });
    for (const { id, title, category } of help.articlesIn(locale))
      texts.set(cardKey(locale, id), { ...of, title, topic: category.name });
  }
  return texts;
}

/** The brand's mark as pixels: with its name where there is a word mark, else the logo, else the icon. */
async function markOf(engine: string, content: string): Promise<CardLook['mark']> {
  const candidates = [
    ['wordmark.svg', true],
    ['logo.svg', false],
    ['favicon.svg', false],
  ] as const;
  const own = candidates.find(([name]) => existsSync(join(content, 'brand', name)));
  const svg = readFileSync(own ? join(content, 'brand', own[0]) : join(engine, 'public/favicon.svg'));
  const { height } = imageSize(svg);
  const density = Math.min(2400, Math.ceil((72 * MARK_PIXELS) / Math.max(1, height)));
  const { data, info } = await sharp(svg, { density })
    .resize({ height: MARK_PIXELS })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height, hasName: own?.[1] ?? false };
}
