import { attributes, html, type Html } from '../../core/html.ts';
import type { IconName } from '../../content/text/icon-names.ts';
import type { TextContext } from './text-context.ts';

/** One stroke each, in a square of 16. */
const STROKES: Readonly<Record<IconName, string>> = {
  'three-dots': 'M2.6 8h.8M7.6 8h.8M12.6 8h.8',
  'three-lines': 'M2 3.5h12M2 8h12M2 12.5h12',
  pencil: 'M2 14l.9-3.9L10.8 2.2l3 3L5.9 13.1zM8.9 4.1l3 3',
  gear: 'M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM8 1v3.2M8 11.8V15M1 8h3.2M11.8 8H15M3 3l2.3 2.3M10.7 10.7L13 13M13 3l-2.3 2.3M5.3 10.7L3 13',
  arrow: 'M2.5 5.5L8 11l5.5-5.5',
  plus: 'M8 2v12M2 8h12',
  check: 'M2 8.5l4 4 8-9',
  cross: 'M3 3l10 10M13 3L3 13',
  bin: 'M2 4h12M6 4V1.8h4V4M3.5 4l.7 10.2h7.6L12.5 4M6.6 7v4.4M9.4 7v4.4',
  search: 'M6.8 1.6a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4zM10.6 10.6l4 4',
  question: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5.8 6.3a2.2 2.2 0 1 1 3.3 1.9C8.3 8.7 8 9.1 8 9.9M8 12.1h.1',
  globe: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM1.3 8h13.4M8 1C4.2 5 4.2 11 8 15 11.8 11 11.8 5 8 1z',
};

const isIcon = (name: string): name is IconName => name in STROKES;

/** The sign on a button, beside the words for it, with its name for those who do not see it. */
export function icon(name: string, { t }: Pick<TextContext, 't'>): Html {
  if (!isIcon(name)) throw new Error(`Nothing draws the icon "${name}".`);
  const named = attributes({
    class: 'icon',
    role: 'img',
    viewBox: '0 0 16 16',
    'aria-label': t(`icon.${name}`),
  });
  return html`<svg${named}><path d="${STROKES[name]}" /></svg>`;
}

/**
 * An icon stays on the line of the word before it, and what ends the sentence on its line. A line may end beside a drawing
 * whatever stands there, but for a word joiner.
 */
export const keepIcons = (markup: string): string =>
  markup
    .replaceAll(' <svg class="icon"', '\u00a0\u2060<svg class="icon"')
    .replace(/(<svg class="icon".*?<\/svg>)(?=[.,;:!?)])/g, '$1\u2060');
