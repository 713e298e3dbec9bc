/** Something on a page that a reader would trip over. */
export interface Fault {
  kind: string;
  /** The element, as one would look for it. */
  element: string;
  /** What is wrong, in figures where there are any. */
  detail: string;
  /** Where, px from the top left of the page. */
  box: { x: number; y: number; width: number; height: number };
}

export type Tools = ReturnType<typeof createTools>;
export type Check = (tools: Tools) => Fault[];

/** What the checks share. Runs in the page, so it uses nothing from outside of itself. */
export function createTools() {
  const shown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    // Words for screen readers alone are a pixel large, or cut off whole.
    return (
      width > 1 &&
      height > 1 &&
      getComputedStyle(element).clipPath !== 'inset(50%)' &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const name = (element: Element) => {
    const id = element.id ? `#${element.id}` : '';
    const classes = [...element.classList].filter((one) => !one.startsWith('astro-')).map((one) => `.${one}`);
    const words = (element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${id}${classes.join('')}> ${words}`;
  };
  const fault = (
    kind: string,
    element: Element,
    detail: string,
    rect = element.getBoundingClientRect(),
  ): Fault => ({
    kind,
    element: name(element),
    detail,
    box: { x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height },
  });
  /** Whether it stands over the page and not in it. */
  const floats = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return true;
    return false;
  };
  /** Every text that is seen, with the element around it. */
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { node: Text; parent: Element }[] = [];
    const seen = new Map<Element, boolean>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || node.data.trim() === '') continue;
      if (!seen.has(parent))
        seen.set(parent, shown(parent) && !parent.closest('.visually-hidden, script, style'));
      if (seen.get(parent)) found.push({ node, parent });
    }
    return found;
  };
  const rectsOf = (node: Text, start = 0, end = node.length) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  /** Colours are written in many ways; what the browser paints is red, green, blue and how much covers. */
  const colour = (value: string): [number, number, number, number] | undefined => {
    const parts = /^rgba?\(([^)]+)\)$/
      .exec(value)?.[1]
      ?.split(/[,/ ]+/)
      .map(Number);
    if (parts) return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1];
    if (!brush || !CSS.supports('color', value)) return undefined;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = value;
    brush.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    return [r, g, blue, alpha / 255];
  };
  /** How much of an element is seen through itself and what is around it. */
  const opacity = (element: Element) => {
    let all = 1;
    for (let one: Element | null = element; one; one = one.parentElement)
      all *= Number(getComputedStyle(one).opacity);
    return all;
  };
  /** The colours of a gradient. */
  const gradient = (image: string) =>
    /^[\w-]*gradient\(/.test(image)
      ? (image.match(/(?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^()]*\)/g) ?? []).flatMap((one) => {
          const found = colour(one);
          return found && found[3] === 1 ? [found] : [];
        })
      : [];
  /** The colour behind an element; of a gradient the one that is nearest to the ink; undefined where a picture is. */
  const ground = (element: Element | null, ink?: readonly number[]): [number, number, number] | undefined => {
    const layers: [number, number, number, number][] = [];
    for (let one = element; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.backgroundImage !== 'none') {
        const colours = gradient(style.backgroundImage);
        if (!ink || colours.length === 0) return undefined;
        colours.sort((x, y) => contrast(x, ink) - contrast(y, ink));
        if (colours[0]) layers.push(colours[0]);
        break;
      }
      const layer = colour(style.backgroundColor);
      if (!layer) return undefined;
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    let under: [number, number, number] = [255, 255, 255];
    for (const [r, g, b, alpha] of layers.reverse())
      under = [r, g, b].map(
        (part, index) => part * alpha + (under[index] ?? 0) * (1 - alpha),
      ) as typeof under;
    return under;
  };
  /** WCAG 2, relative luminance and contrast. */
  const contrast = (one: readonly number[], other: readonly number[]) => {
    const light = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  return { shown, name, fault, floats, texts, rectsOf, colour, opacity, ground, contrast };
}
