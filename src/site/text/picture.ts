import { attributes, html, type Html } from '../../core/html.ts';
import type { PictureFile, PictureView } from '../views/pictures.ts';
import type { TextContext } from './text-context.ts';

/** A number on a picture: where, in percent from the left and the top, and what it says. */
interface Mark {
  left: number;
  top: number;
  content: Html;
}

/** How wide a picture is shown at most: the column of the text. */
const SIZES = '(min-width: 60rem) 40rem, calc(100vw - 2.5rem)';

/**
 * A picture: its size is known before it is loaded, so that nothing jumps. Of one with a dark sister the other is
 * hidden, and what is hidden is not loaded; a media query would not know what a reader chose by hand.
 */
export function picture(
  { light, dark }: PictureView,
  { alt }: { alt: string },
  { t }: Pick<TextContext, 't'>,
): Html {
  const draw = ({ formats, src, width, height }: PictureFile, style: string | undefined) => {
    const sources = formats.map(
      ({ type, srcset }) => html`<source${attributes({ type, srcset, sizes: SIZES })} />`,
    );
    const image = attributes({
      src,
      alt: t.set(alt),
      width: String(width),
      height: String(height),
      loading: 'lazy',
      decoding: 'async',
    });
    return html`<picture${attributes({ class: style })}>${sources}<img${image} /></picture>`;
  };
  return dark ? html`${draw(light, 'in-light')}${draw(dark, 'in-dark')}` : draw(light, undefined);
}

/** A picture in a line of its own, with its caption and the numbers on it. It opens large. */
export function pictureFigure(
  view: PictureView,
  { alt, caption, marks }: { alt: string; caption: string | undefined; marks: readonly Mark[] },
  context: TextContext,
): Html {
  const { t, locale } = context;
  const said = marks.map(({ content }) => html`<li>${content}</li>`);
  const lines = [
    caption !== undefined && html`<p>${t.set(caption)}</p>`,
    view.language !== undefined &&
      html`<p class="picture-language">
        ${t('picture.language', {
          language: new Intl.DisplayNames(locale.id, { type: 'language' }).of(view.language) ?? view.language,
        })}
      </p>`,
    said.length > 0 &&
      html`<ol class="marks">
        ${said}
      </ol>`,
  ];
  const figcaption = lines.some((line) => line !== false) && html`<figcaption>${lines}</figcaption>`;
  const link = attributes({ href: view.light.large, 'aria-label': t('picture.large', { name: alt }) });
  return html`<figure class="picture"><div class="frame"><a${link}>${picture(view, { alt }, context)}</a>${marks.length > 0 && numbers(marks)}</div>${figcaption}</figure>`;
}

/** The numbers lie over the picture at their places, in the same size however small the picture is drawn. */
function numbers(marks: readonly Mark[]): Html {
  const drawn = marks.map(({ left, top }, index) => {
    const [x, y] = [`${left}%`, `${top}%`];
    return html`<circle${attributes({ cx: x, cy: y, r: '13' })}></circle><text${attributes({ x, y, dy: '0.36em' })}>${index + 1}</text>`;
  });
  return html`<svg class="numbers" aria-hidden="true" data-pagefind-ignore>${drawn}</svg>`;
}
