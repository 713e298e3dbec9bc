import type { Tools } from './tools.ts';

/* Checks run in the page: each uses its tools and nothing else from outside of itself. */

/** At least 24 × 24 px; links in a sentence are exempt. Stricter than WCAG 2.5.8, which is content with room around. */
export function smallTargets({ fault, shown }: Tools) {
  const LEAST = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=button], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=menuitem], [tabindex="0"]',
    ),
  ]
    .filter((element) => shown(element) && !element.matches(':disabled, [type=hidden]'))
    .map((element) => {
      const rect = (
        element.matches('input') ? (element.closest('label') ?? element) : element
      ).getBoundingClientRect();
      return { element, rect, small: rect.width < LEAST - 0.5 || rect.height < LEAST - 0.5 };
    });
  const inSentence = (element: HTMLElement) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node !== element && (node.textContent ?? '').trim().length > 1,
    );
  return targets.flatMap(({ element, rect, small }) => {
    if (!small || inSentence(element)) return [];
    return [fault('small target', element, `${Math.round(rect.width)} × ${Math.round(rect.height)} px`)];
  });
}

/** WCAG 1.4.3. */
export function faintText({ fault, texts, shown, colour, opacity, ground, contrast }: Tools) {
  const written = [...new Set(texts().map(({ parent }) => parent))].map((element) => ({ element, part: '' }));
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    .filter((field) => shown(field) && !field.matches('[type=checkbox], [type=radio], [type=range]'))
    // A field says something by itself or shows what one could write.
    .map((element) => ({ element, part: element.matches(':placeholder-shown') ? '::placeholder' : '' }));
  return [...written, ...fields].flatMap(({ element, part }) => {
    const style = getComputedStyle(element, part || null);
    const ink = colour(element instanceof SVGElement ? style.fill : style.color);
    const under = ink && ground(element, ink);
    if (!ink || !under || element.closest(':disabled')) return [];
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const alpha = ink[3] * opacity(element) * (part ? Number(style.opacity) : 1);
    const seen = [0, 1, 2].map((part) => (ink[part] ?? 0) * alpha + (under[part] ?? 0) * (1 - alpha));
    const ratio = contrast(seen, under);
    return ratio < least - 0.01
      ? [fault('faint text', element, `contrast ${ratio.toFixed(2)} : 1, needs ${least}`)]
      : [];
  });
}

/** WCAG 1.4.11: the border by which one knows a control. */
export function faintBorders({ fault, shown, colour, ground, contrast }: Tools) {
  return [...document.querySelectorAll('input, select, textarea, button')].flatMap((element) => {
    const isDrawn = (one: Element) => {
      const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(one);
      return (
        parseFloat(borderBottomWidth) > 0 &&
        borderBottomStyle !== 'none' &&
        colour(borderBottomColor)?.[3] !== 0
      );
    };
    // The browser draws its own boxes and rings.
    const own =
      element.matches('[type=checkbox], [type=radio]') && getComputedStyle(element).appearance !== 'none';
    const under = ground(element.parentElement);
    if (own || !under || !shown(element)) return [];
    // What is filled with another colour is known by that.
    const filled = ground(element);
    if (filled && contrast(filled, under) >= 3) return [];
    // A button may be words alone; a field is known by its own border or by one around it and its button.
    const field = element.matches('input:not([type=checkbox], [type=radio]), textarea');
    const around = field ? [element.parentElement, element.parentElement?.parentElement] : [];
    const edge = [element, ...around].find((one) => one && isDrawn(one));
    if (!edge) return field ? [fault('faint border', element, 'nothing shows where the field is')] : [];
    const border = colour(getComputedStyle(edge).borderBottomColor);
    const outside = ground(edge.parentElement);
    const ratio = border && outside ? contrast(border, outside) : 21;
    return ratio < 3 ? [fault('faint border', element, `contrast ${ratio.toFixed(2)} : 1, needs 3`)] : [];
  });
}
