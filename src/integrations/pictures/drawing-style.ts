import type { Palette } from '../../core/palette.ts';

/**
 * The style sheet of a drawing that names things: `paper` for grounds, `box` for frames, `grey` for what does not matter,
 * `here` and `here-text` for where to press, `path` for lines that lead
 * there, with `on-here` for those drawn on `here`. Texts are plainly a sketch’s: the reader’s
 * own typeface.
 */
export function drawingStyle({
  paper,
  ink,
  mark,
  control,
  line,
  'on-mark': onMark,
}: Palette['light' | 'dark']): string {
  return [
    `text{font:500 18px system-ui,sans-serif;fill:${ink}}`,
    `.paper{fill:${paper}}`,
    `.box{fill:${paper};stroke:${control};stroke-width:2}`,
    `.grey{fill:${line}}`,
    `.here{fill:${mark};stroke:${ink};stroke-width:2}`,
    `.here-text{fill:${onMark};font-weight:700}`,
    `.path{fill:none;stroke:${ink};stroke-width:2.5}`,
    `.path.on-here{stroke:${onMark}}`,
  ].join('');
}
