import { articleComponents } from './article-components.ts';

/** What is wrong with a component as somebody wrote it. */
export interface ComponentSlip {
  kind: 'unknown' | 'attribute' | 'content' | 'place';
  what: string;
  fix: string;
  /** What was written instead of one of `known`, for a guess at what was meant. */
  written?: string;
  known?: readonly string[];
}

/** A component as it is written, with what stands around it. */
export interface ComponentUse {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** An attribute could not be read, so nothing can be said of what is missing. */
  flawed: boolean;
  filled: boolean;
  /** Names of the components around it, the nearest last. */
  around: readonly string[];
  /** What stands directly in it: names of components, `''` for anything else. */
  inside: readonly string[];
}

/**
 * What is wrong with a component; the one place that decides, for the check and for the renderer.
 *
 * @param use as the parser gives it
 * @returns every slip; nothing when the component can be drawn
 */
export function componentSlips(use: ComponentUse): ComponentSlip[] {
  const { name, attributes, flawed, filled, around, inside } = use;
  const known = articleComponents.get(name);
  if (!known)
    return [
      {
        kind: 'unknown',
        what: `There is no component <${name}>.`,
        fix: 'Write &lt; for a plain "less than" sign.',
        written: name,
        known: [...articleComponents.keys()],
      },
    ];
  const slips: ComponentSlip[] = [];
  const { example, optional = {}, values = {}, holds, within } = known;
  const like = `Write it like ${example}`;
  if (!flawed)
    for (const wanted of known.attributes)
      if (!attributes[wanted]?.trim())
        slips.push({ kind: 'attribute', what: `<${name}> lacks its ${wanted}.`, fix: `${like}.` });
  const taken = [...known.attributes, ...Object.keys(optional)];
  for (const [written, value] of Object.entries(attributes)) {
    if (!taken.includes(written)) {
      slips.push({
        kind: 'attribute',
        what: `<${name}> does not take "${written}".`,
        fix: `${like}.`,
        written,
        known: taken,
      });
      continue;
    }
    const allowed = { ...optional, ...values }[written];
    if (allowed && !allowed.includes(value))
      slips.push({
        kind: 'attribute',
        what: `<${name}> does not know ${written}="${value}".`,
        fix: `Write one of these instead: ${allowed.map((one) => `${written}="${one}"`).join(', ')}.`,
      });
  }
  slips.push(...ownSlips(use));
  if (known.filled !== 'maybe' && known.filled !== filled)
    slips.push({
      kind: 'content',
      what: filled
        ? `<${name}> shows no text of yours, but there is some in it.`
        : `<${name}> has no text in it.`,
      fix: `${like}${filled ? ' and move the text out of it' : ''}.`,
    });
  const stray = holds && inside.find((one) => !holds.includes(one));
  if (stray !== undefined)
    slips.push({
      kind: 'place',
      what: `<${name}> holds ${stray === '' ? 'text' : `<${stray}>`} beside ${named(holds)}.`,
      fix: `Move it into one of them, or out of <${name}>: ${example}.`,
    });
  if (within !== undefined && around.at(-1) !== within)
    slips.push({
      kind: 'place',
      what: `<${name}> does not stand directly in <${within}>.`,
      fix: `Write it like ${articleComponents.get(within)?.example ?? within}.`,
    });
  return slips;
}

const named = (names: readonly string[] = []) => names.map((name) => `<${name}>`).join(' and ');

/** A mark's place: how far from the left and from the top of the picture, in percent. */
export function markPlace(at: string): { left: number; top: number } | undefined {
  const [, left, top] = /^(\d{1,3}(?:\.\d+)?)[ ,]+(\d{1,3}(?:\.\d+)?)$/.exec(at.trim()) ?? [];
  const place = { left: Number(left), top: Number(top) };
  return place.left <= 100 && place.top <= 100 ? place : undefined;
}

/** The keys of a combination: `Ctrl+Shift++` is Ctrl, Shift and +. */
export function keysOf(press: string): string[] {
  return press
    .trim()
    .split(/\s*\+(?=.)\s*|\s+/)
    .filter((key) => key !== '');
}

/** What attributes of single components have to say beyond being there. */
function ownSlips({ name, attributes }: ComponentUse): ComponentSlip[] {
  const { at, file, address, poster } = attributes;
  if (name === 'Mark' && at && !markPlace(at))
    return [
      {
        kind: 'attribute',
        what: `<Mark> does not know at="${at}".`,
        fix: 'Write how far from the left and from the top it stands, in percent: at="40 25".',
      },
    ];
  if (name !== 'Video') return [];
  if ((file === undefined) === (address === undefined))
    return [
      {
        kind: 'attribute',
        what:
          file === undefined
            ? '<Video> has neither a file nor an address.'
            : '<Video> has a file and an address.',
        fix: 'Write file="./tour.mp4" for a video beside the text, or address="https://…" for its page elsewhere.',
      },
    ];
  if (poster === undefined)
    return [
      {
        kind: 'attribute',
        what: '<Video> lacks its poster.',
        fix: 'Put a picture beside the text, and write poster="./tour.png": nothing else is loaded before a click.',
      },
    ];
  if (address !== undefined && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(address))
    return [
      {
        kind: 'attribute',
        what: `<Video> does not know address="${address}".`,
        fix: 'Write the whole address of the page that shows it, with https://.',
      },
    ];
  return [];
}
