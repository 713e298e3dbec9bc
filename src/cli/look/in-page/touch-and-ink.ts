import type { Tools } from './tools.ts';

/* Checks run in the page: each uses its tools and nothing else from outside of itself. */

/** WCAG 2.5.8: 24 × 24 px, or room for a circle of 24 px around the middle; links in a sentence are exempt. */
export function smallTargets({ fault, shown }: Tools) {
  const LEAST = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=button]',
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
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    const crowded = targets.some((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element))
        return false;
      const dx = Math.max(other.rect.left - x, 0, x - other.rect.right);
      const dy = Math.max(other.rect.top - y, 0, y - other.rect.bottom);
      const between = Math.hypot(dx, dy);
      return between < LEAST / 2 && between > 0;
    });
    return crowded
      ? [
          fault(
            'small target',
            element,
            `${Math.round(rect.width)} × ${Math.round(rect.height)} px, with another one beside it`,
          ),
        ]
      : [];
  });
}

/** WCAG 1.4.3. */
export function faintText({ fault, texts, colour, ground, contrast }: Tools) {
  const parents = new Set(texts().map(({ parent }) => parent));
  return [...parents].flatMap((element) => {
    const style = getComputedStyle(element);
    const ink = colour(style.color);
    const under = ground(element);
    if (!ink || !under || element.closest(':disabled')) return [];
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const alpha = ink[3] * Number(style.opacity);
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
    const style = getComputedStyle(element);
    const border = colour(style.borderBottomColor);
    const under = ground(element.parentElement);
    const drawn = parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none';
    // The browser draws its own boxes and rings.
    const own = element.matches('[type=checkbox], [type=radio]') && style.appearance !== 'none';
    if (!drawn || own || !border || border[3] === 0 || !under || !shown(element)) return [];
    // What is filled with another colour is known by that.
    const filled = ground(element);
    if (filled && contrast(filled, under) >= 3) return [];
    const ratio = contrast(border, under);
    return ratio < 3 ? [fault('faint border', element, `contrast ${ratio.toFixed(2)} : 1, needs 3`)] : [];
  });
}
