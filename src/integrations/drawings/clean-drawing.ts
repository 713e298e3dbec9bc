import type { DOMPurify, RemovedAttribute, RemovedElement } from 'dompurify';

/** `use` shows a part of the drawing again; that it leads nowhere else the content check sees to. */
const KEPT = {
  IN_PLACE: true,
  USE_PROFILES: { svg: true, svgFilters: true },
  ADD_TAGS: ['use'],
  // The words of a script are no words of the drawing.
  KEEP_CONTENT: false,
};

let purifier: Promise<{ purify: DOMPurify; window: Window & typeof globalThis }> | undefined;

/** A document for DOMPurify takes a second to load: only drawings that were not cleaned before need one. */
async function load() {
  const [{ JSDOM }, { default: createPurify }] = await Promise.all([import('jsdom'), import('dompurify')]);
  const { window } = new JSDOM('');
  const purify = createPurify(window);
  // Where it cannot work it would give everything back as it is.
  if (!purify.isSupported) throw new Error('DOMPurify does not work with this document.');
  return { purify, window };
}

/**
 * Takes out of a drawing whatever is not on DOMPurify's list of what draws. The content check has refused what runs
 * already; this is the second lock on that door, and somebody else's.
 *
 * @param svg valid XML; line breaks as they shall be
 * @returns the same text when there was nothing to take out
 * @throws when it is no XML, or no drawing is left
 */
export async function cleanDrawing(svg: string): Promise<string> {
  const { purify, window } = await (purifier ??= load());
  const root = new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error('This is no drawing.');
  purify.sanitize(root, KEPT);
  if (purify.removed.every(isDeclaration)) return svg;
  return `${new window.XMLSerializer().serializeToString(root)}\n`;
}

/** Prefixes by themselves draw nothing and run nothing. */
const isDeclaration = (removed: RemovedElement | RemovedAttribute) =>
  'attribute' in removed && removed.attribute?.name.startsWith('xmlns') === true;
