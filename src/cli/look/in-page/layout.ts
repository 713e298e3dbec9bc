import type { Fault, Tools } from './tools.ts';

/* Checks run in the page: each uses its tools and nothing else from outside of itself. */

/** Nobody should have to scroll sideways (WCAG 1.4.10). */
export function sidewaysScroll({ fault, shown }: Tools) {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const scrolls = (element: Element) => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== 'visible') return true;
    return false;
  };
  const outside = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > clientWidth + 0.5 || left < -0.5) && shown(element) && !scrolls(element);
  });
  const widest = outside.at(-1) ?? document.body;
  return [fault('sideways scroll', widest, `the page is ${scrollWidth} px wide, the screen ${clientWidth}`)];
}

export function duplicateIds({ fault }: Tools) {
  const seen = new Set<string>();
  return [...document.querySelectorAll('[id]')].flatMap((element) => {
    if (!seen.has(element.id)) {
      seen.add(element.id);
      return [];
    }
    return [fault('duplicate id', element, `a second "${element.id}"`)];
  });
}

/** Text that is cut off by its box or by the edge of the screen, and what a field says that does not fit into it. */
export function clippedText({ fault, texts, rectsOf, shown }: Tools) {
  const { clientWidth } = document.documentElement;
  const scrolls = (element: Element) => {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
      if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
    return false;
  };
  const outside = texts().flatMap(({ node, parent }) => {
    const out = rectsOf(node).find(({ left, right }) => left < -1 || right > clientWidth + 1);
    return out && !scrolls(parent)
      ? [fault('clipped text', parent, `from ${Math.round(out.left)} to ${Math.round(out.right)} px`, out)]
      : [];
  });
  const pen = document.createElement('canvas').getContext('2d');
  const hints = [...document.querySelectorAll<HTMLInputElement>('input:placeholder-shown')].flatMap(
    (field) => {
      const style = getComputedStyle(field);
      if (!pen || !shown(field)) return [];
      pen.font = style.font;
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const width = Math.floor(pen.measureText(field.placeholder).width);
      return width > room ? [fault('clipped text', field, `"${field.placeholder}" has ${room} px`)] : [];
    },
  );

  const boxes = new Set<Element>();
  for (const { parent } of texts())
    for (let one: Element | null = parent; one && one !== document.body; one = one.parentElement) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(one);
      if (webkitLineClamp !== 'none') break;
      if ([overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')) boxes.add(one);
    }
  const cutOff = [...boxes].flatMap((box) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const cuts = (value: string) => value === 'hidden' || value === 'clip';
    const across = cuts(overflowX) && box.scrollWidth > box.clientWidth + 1;
    const down = cuts(overflowY) && box.scrollHeight > box.clientHeight + 2;
    return across || down
      ? [
          fault(
            'clipped text',
            box,
            `${box.scrollWidth} × ${box.scrollHeight} px in ${box.clientWidth} × ${box.clientHeight}`,
          ),
        ]
      : [];
  });
  const cutOut = new Set<Element>();
  for (const { parent } of texts())
    for (let one: Element | null = parent; one && one !== document.body; one = one.parentElement)
      if (getComputedStyle(one).clipPath !== 'none') cutOut.add(one);
  return [
    ...outside,
    ...hints,
    ...cutOff,
    ...[...cutOut].map((box) => fault('clipped text', box, `clip-path: ${getComputedStyle(box).clipPath}`)),
  ];
}

/**
 * What stays on the screen leaves more than half of it to the text, and fits on it: nobody can scroll to the rest. What a
 * reader has opened over the page may take all of it.
 */
export function stayingOnScreen({ fault, shown }: Tools) {
  const isOpened = (element: Element) => element.closest('dialog[open], :popover-open') !== null;
  const fixed = [...document.body.querySelectorAll('*')].filter(
    (element) => getComputedStyle(element).position === 'fixed' && shown(element) && !isOpened(element),
  );
  return fixed.flatMap((element) => {
    const { top, bottom, width, height } = element.getBoundingClientRect();
    if (top < -1 || bottom > innerHeight + 1)
      return [
        fault(
          'clipped text',
          element,
          `from ${Math.round(top)} to ${Math.round(bottom)} px of ${innerHeight}`,
        ),
      ];
    return width > innerWidth / 2 && height > innerHeight / 2
      ? [fault('covered screen', element, `${Math.round(height)} of ${innerHeight} px stay covered`)]
      : [];
  });
}

/** Text that something else of the page lies over. What floats over the page is not in it. */
export function coveredText({ fault, texts, rectsOf, floats }: Tools) {
  const lines = texts()
    // What lets the pointer through, as a mark over a picture, is never what stands at a point.
    .filter(({ parent }) => !floats(parent) && getComputedStyle(parent).pointerEvents !== 'none')
    .flatMap(({ node, parent }) => rectsOf(node).map((rect) => ({ parent, rect })));
  const at = scrollY;
  const found: Fault[] = [];
  const told = new Set<Element>();
  const covers = (over: Element, parent: Element) => {
    // A drawing is one thing, and so is what is drawn in it; one may lie over the words around it.
    const drawing = over.closest('svg');
    if (drawing) return !drawing.contains(parent) && !floats(drawing);
    if (over.contains(parent) || parent.contains(over) || floats(over)) return false;
    const { backgroundColor, backgroundImage } = getComputedStyle(over);
    // A link may reach over its whole row.
    const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
    if (clear && over.matches('a, label, button, summary')) return false;
    return !clear || backgroundImage !== 'none' || over.matches('img, video, canvas');
  };
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    const moved = scrollY - at;
    for (const { parent, rect } of lines) {
      const y = rect.top + rect.height / 2 - moved;
      if (y < 0 || y > innerHeight || told.has(parent)) continue;
      // What lies over a line lies over its middle, or over one of its ends.
      const inset = Math.min(6, rect.width / 2);
      const over = [rect.left + rect.width / 2, rect.left + inset, rect.right - inset]
        .map((x) => document.elementFromPoint(x, y))
        .find((one) => one && covers(one, parent));
      if (!over) continue;
      told.add(parent);
      found.push(
        fault(
          'covered text',
          parent,
          `<${over.localName} class="${over.getAttribute('class') ?? ''}"> lies over it`,
        ),
      );
    }
    if (scrollY < top) break;
  }
  scrollTo({ top: at, behavior: 'instant' });
  return found;
}

/** Two texts, one over the other. What floats over the page is not in it. */
export function overlappingText({ fault, texts, rectsOf, floats }: Tools) {
  // What follows the last line that is shown is there, and nobody sees it.
  const isClamped = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).webkitLineClamp !== 'none') return true;
    return false;
  };
  const lines = texts()
    .filter(({ parent }) => !floats(parent) && !parent.closest('.tip, .permalink') && !isClamped(parent))
    .flatMap(({ node, parent }) =>
      rectsOf(node).map(({ left, right, top, bottom }) => {
        // Letters fill the middle of a line.
        const margin = (bottom - top) * 0.28;
        return { parent, node, left, right, top: top + margin, bottom: bottom - margin };
      }),
    )
    .sort((a, b) => a.top - b.top);
  return lines.flatMap((line, index) => {
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.top >= line.bottom) break;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      if (other.node !== line.node && across > 2 && line.bottom - other.top > 1)
        return [fault('overlapping text', other.parent, `lies over "${line.node.data.trim().slice(0, 40)}"`)];
    }
    return [];
  });
}

/** What a touched name tells stays on the screen. */
export function hintsOutside({ fault }: Tools) {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('[data-ui]:has(.tip)')].flatMap((name) => {
    if (!name.checkVisibility()) return [];
    name.focus({ preventScroll: true });
    const tip = name.querySelector('.tip');
    const rect = tip?.getBoundingClientRect();
    name.blur();
    return tip && rect && (rect.left < 0 || rect.right > width + 0.5)
      ? [
          fault(
            'hint outside',
            name,
            `from ${Math.round(rect.left)} to ${Math.round(rect.right)} px of ${width}`,
          ),
        ]
      : [];
  });
}
