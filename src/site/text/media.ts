import type { TextContext } from './text-context.ts';
import type { MdastNode } from 'satteri';
import { altOf, childrenOf } from '../../content/text/mdx-node.ts';
import { refuse } from './refuse.ts';
import { attributes, html, type Html } from '../../core/html.ts';
import { markPlace } from '../../content/text/component-slips.ts';
import type { Block } from './component-parts.ts';
import { drawing } from './drawings.ts';
import { picture, pictureFigure } from './picture.ts';
import { present } from '../../core/present.ts';

/** A picture with numbers on it, each with what it says below. */
export function markedPicture({ attribute, values, context, parts, refuse }: Block): Html {
  const marks = parts().map(({ values: mark, content }) => {
    const at = present(mark['at'], 'the place of a mark');
    const place = markPlace(at) ?? refuse(`<Mark> has no place: "${at}".`, 'Write at="40 25".');
    return { ...place, content };
  });
  const shown = context.picture(attribute('file'), refuse);
  return pictureFigure(shown, { alt: attribute('alt'), caption: values['caption'], marks }, context);
}

/** A video of ours plays in its place; one elsewhere is a link to its page. Neither loads anything before a click. */
export function video({ attribute, values, context, refuse }: Block): Html {
  const { t } = context;
  const { file, address, poster = '' } = values;
  const title = t.set(attribute('title'));
  const shown = context.picture(poster, refuse);
  if (file !== undefined)
    return html`<figure class="video">
      <video
        controls
        preload="none"
        playsinline${attributes({
          src: context.video(file, refuse),
          poster: shown.light.src,
          width: String(shown.light.width),
          height: String(shown.light.height),
          'aria-label': title,
        })}
      ></video>
      <figcaption>${title}</figcaption>
    </figure>`;
  if (address === undefined)
    return refuse('<Video> has neither a file nor an address.', 'Write one of the two.');
  return html`<figure class="video">
    <a${attributes({ href: address })}
      >${picture(shown, { alt: '' }, context)}<span class="play" aria-hidden="true">${drawing('play')}</span
      ><span class="title">${title}</span> <span class="host">${t('video.opens', { host: new URL(address).host })}</span></a
    >
  </figure>`;
}

/** A picture that stands alone in its paragraph; its title is its caption. */
export function figure(node: MdastNode, context: TextContext): Html {
  const [image] = childrenOf(node);
  if (image?.type !== 'image') throw new Error('A figure without a picture.');
  const shown = context.picture(image.url, (what, fix) => refuse(image, context, what, fix));
  return pictureFigure(shown, { alt: altOf(image), caption: image.title ?? undefined, marks: [] }, context);
}
