import { present } from '../../core/present.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { sourcePrint } from '../../content/drift/fingerprint.ts';
import { darkOf, variantOf } from '../../content/text/picture-names.ts';
import type { PictureOfArticle } from '../../content/reader/content.ts';

/** One file of a picture, in the sizes and formats that browsers choose from. */
export interface PictureFile {
  /** For browsers that know none of `formats`. */
  src: string;
  /** The largest there is, to look at closely. */
  large: string;
  formats: readonly { type: string; srcset: string }[];
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** A picture as a text shows it. */
export interface PictureView {
  light: PictureFile;
  /** The same in dark colours; undefined when nobody made one. */
  dark: PictureFile | undefined;
  /** The language on the picture where it is not that of the text. */
  language: string | undefined;
}

/** A file that the build makes of a picture. */
export interface PictureOutput {
  /** Path below the site's base. */
  path: string;
  /** Path of the original, from the project's root. */
  from: string;
  format: 'avif' | 'webp' | 'as-is';
  /** In pixels; undefined for the original as it stands. */
  width: number | undefined;
  /** Of a drawing that names things: what they are called, by term. */
  drawn?: { labels: Readonly<Record<string, string>>; scheme: Scheme };
}

type Scheme = 'light' | 'dark';

/** The column of the text on an ordinary screen, and on one with two pixels for each; pixels. */
const WIDTHS = [720, 1440];

/** What browsers show in steps, smoothly or as a drawing is left as it is. */
const AS_IS = /\.(svg|gif)$/;

/**
 * The files made of a picture: AVIF and WebP in two sizes, never larger than the original, and of a drawing that names
 * things one in the words of the language. Their names hold the hash of what they are made from, so that they can be kept
 * for ever.
 *
 * @param article id of the article it belongs to
 */
export function pictureOutputs(
  help: Pick<HelpCentre, 'terms' | 'site'>,
  article: string,
  picture: PictureOfArticle,
  locale: string,
  scheme: Scheme,
): PictureOutput[] {
  const { file, hash, width, names } = picture;
  const name = publishedName(picture.name);
  if (names.length > 0) {
    const labels = Object.fromEntries(
      names.map(({ term }) => [term, help.terms.get(term)?.label[locale] ?? term]),
    );
    const print = sourcePrint([hash, JSON.stringify([labels, scheme, help.site.colour])]).slice(0, 8);
    const path = `pictures/${article}/${name.replace(/\.svg$/, `.${locale}.${print}.svg`)}`;
    return [{ path, from: file, format: 'as-is', width: undefined, drawn: { labels, scheme } }];
  }
  const stem = name.replace(/\.[a-z]+$/, '');
  const path = (rest: string) => `pictures/${article}/${stem}.${hash.slice(0, 8)}${rest}`;
  if (AS_IS.test(name))
    return [{ path: path(name.slice(stem.length)), from: file, format: 'as-is', width: undefined }];
  const widths = [...new Set(WIDTHS.map((most) => Math.min(most, width)))];
  return (['avif', 'webp'] as const).flatMap((format) =>
    widths.map((each) => ({ path: path(`.${each}.${format}`), from: file, format, width: each })),
  );
}

/**
 * A picture of an article as readers of a language see it. `menu.png` in the text stands for `menu.ru.png` where there
 * is one, and each has a sister `menu.dark.png` or `menu.ru.dark.png` for dark colours, where somebody made one.
 *
 * @param name `menu.png`
 * @param locale the language of the text
 * @returns undefined when the article has no such picture in any language
 */
export function pictureView(
  help: HelpCentre,
  article: string,
  name: string,
  locale: string,
): PictureView | undefined {
  const found = findPicture(help, article, name, locale);
  if (!found) return undefined;
  const fileOf = (picture: PictureOfArticle, scheme: Scheme): PictureFile => {
    const outputs = pictureOutputs(help, article, picture, locale, scheme);
    const address = (output: PictureOutput | undefined) =>
      help.routes.asset(present(output, `a file of the picture "${name}"`).path);
    const formats = (['avif', 'webp'] as const).flatMap((format) => {
      const made = outputs.filter((output) => output.format === format);
      const srcset = made.map((output) => `${address(output)} ${output.width}w`).join(', ');
      return made.length > 0 ? [{ type: `image/${format}`, srcset }] : [];
    });
    const webp = outputs.filter(({ format }) => format !== 'avif');
    return {
      src: address(webp[0]),
      large: address(webp.at(-1)),
      // What is served as `src` needs no second mention, but for its larger sizes.
      formats,
      width: picture.width,
      height: picture.height,
    };
  };
  return {
    light: fileOf(found.picture, 'light'),
    dark: found.dark && fileOf(found.dark, 'dark'),
    language: found.language,
  };
}

interface FoundPicture {
  picture: PictureOfArticle;
  dark: PictureOfArticle | undefined;
  language: string | undefined;
}

/** The file that stands for a picture in a language; one in another language where it has none. */
export function findPicture(
  { record, locales }: Pick<HelpCentre, 'record' | 'locales'>,
  article: string,
  name: string,
  locale: string,
): FoundPicture | undefined {
  const { images, meta } = record(article);
  const variant = (of: string) => variantOf(name, of);
  // A drawing that names things is drawn for dark colours, too.
  const dark = (light: string) =>
    images.get(darkOf(light)) ?? ((images.get(light)?.names.length ?? 0) > 0 ? images.get(light) : undefined);
  const others = [meta.sourceLocale, ...locales.map(({ id }) => id)].filter((id) => id !== locale);
  const tries: [file: string, language: string | undefined][] = [
    [variant(locale), undefined],
    [name, undefined],
    ...others.map((id): [string, string] => [variant(id), id]),
  ];
  for (const [file, language] of tries) {
    const picture = images.get(file);
    if (picture) return { picture, dark: dark(file), language };
  }
  return undefined;
}

/** Every file that the build makes of pictures and videos that texts of live articles show. */
export function mediaOutputs(help: HelpCentre): PictureOutput[] {
  const outputs = new Map<string, PictureOutput>();
  for (const { id, videos } of help.live) {
    const { translations } = present(help.content.articles.get(id), `the folder of the article "${id}"`);
    for (const [locale, { outline }] of translations)
      for (const { url } of outline?.images ?? []) {
        const found = findPicture(help, id, url.replace(/^\.\//, ''), locale);
        for (const [picture, scheme] of [
          [found?.picture, 'light'],
          [found?.dark, 'dark'],
        ] as const)
          if (picture)
            for (const output of pictureOutputs(help, id, picture, locale, scheme))
              outputs.set(output.path, output);
      }
    for (const video of videos.values())
      outputs.set(videoPath(id, video), {
        path: videoPath(id, video),
        from: video.file,
        format: 'as-is',
        width: undefined,
      });
  }
  return [...outputs.values()];
}

/** A file's name for an address: a space ends it in `srcset`, `#` and `?` end its path, and `%` begins a code. */
const publishedName = (name: string) => name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');

/** Where a video of an article is served from, below the site's base. */
export function videoPath(article: string, { name, hash }: { name: string; hash: string }): string {
  return `pictures/${article}/${publishedName(name).replace(/(\.[a-z0-9]+)$/, `.${hash.slice(0, 8)}$1`)}`;
}
