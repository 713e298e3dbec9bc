/** A rectangle in the window, px. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
export type Size = Pick<DOMRect, 'width' | 'height'>;
/** The window without its scrollbars, px. */
export type View = Pick<Element, 'clientWidth' | 'clientHeight'>;

/** Between the preview and its link, and between it and the window's edge. */
const GAP = 8;

/**
 * Where a preview stands: below its link, above where there is more room, never outside the window.
 *
 * @param fromRight whether the page is written from the right
 * @returns the preview's upper left corner, px
 */
export function place(
  link: Box,
  { width, height }: Size,
  { clientWidth, clientHeight }: View,
  fromRight: boolean,
): { left: number; top: number } {
  const below = clientHeight - link.bottom;
  const above = link.top > below && below < height + 2 * GAP;
  return {
    left: clamp(fromRight ? link.right - width : link.left, clientWidth - width),
    top: clamp(above ? link.top - GAP - height : link.bottom + GAP, clientHeight - height),
  };
}

const clamp = (value: number, room: number) => Math.max(GAP, Math.min(value, room - GAP));
