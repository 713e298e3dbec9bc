import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { tidy, wordsIn, type Piece } from './pieces.ts';
import {
  BY_MACHINE,
  STATES,
  type SectionGroup,
  type Segment,
  type TranslationFile,
} from './translation-file.ts';
import { MADE_FROM } from './write-xliff.ts';
import { present } from '../core/present.ts';

/** The file is no XLIFF 2 that can be read; the message says why and where. */
export class XliffProblem extends Error {}

/**
 * Reads XLIFF 2.x as it comes back from any tool: segments that were split are joined again, spans may be `<pc>` or `<sc>`
 * and `<ec>`, marks of tools are passed over.
 *
 * @throws XliffProblem
 */
export function readXliff(text: string): TranslationFile {
  const root = parse(text);
  const version = root.getAttribute('version');
  if (root.localName !== 'xliff' || !version?.startsWith('2'))
    throw new XliffProblem(
      root.localName === 'xliff'
        ? `This is XLIFF ${version || 'of an unknown version'}; only version 2 holds sections and placeholders as they are needed here. Fix: export from your tool as XLIFF 2.`
        : `This is no XLIFF: it begins with <${root.tagName}>. Fix: hand over the file that "translate export" wrote.`,
    );
  const articles = elements(root, 'file').map((file) => {
    const id = named(file, 'id');
    // The name of the file is for people; tools may drop it.
    const original = file.getAttribute('original') ?? id;
    return { id, original, sections: elements(file, 'group').map((group) => readGroup(group)) };
  });
  return {
    sourceLocale: named(root, 'srcLang'),
    targetLocale: named(root, 'trgLang'),
    articles,
  };
}

function parse(text: string): Element {
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new XliffProblem(message);
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    if (document.documentElement) return document.documentElement;
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new XliffProblem(`The file is not valid XML: ${message}`, { cause: error });
  }
  throw new XliffProblem('The file is empty.');
}

/** An attribute that the file had when it was exported. */
function named(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute);
  if (value === null)
    throw new XliffProblem(
      `<${element.tagName}> has lost its attribute "${attribute}", so nobody can tell what it translates. Fix: hand over the file as the tool of the translators saves it, or export it again.`,
    );
  return value;
}

function readGroup(group: Element): SectionGroup {
  const name = named(group, 'id');
  const id = name.replace(/^_/, '@');
  const made = elements(group, 'notes')
    .flatMap((notes) => elements(notes, 'note'))
    .find((note) => note.getAttribute('category') === MADE_FROM);
  return {
    id,
    // For people; tools may drop it.
    title: group.getAttribute('name') ?? id,
    madeFrom: made?.textContent ?? undefined,
    segments: elements(group, 'unit').map((unit) => readUnit(unit, name)),
  };
}

function readUnit(unit: Element, section: string): Segment {
  const source: Piece[] = [];
  const target: Piece[] = [];
  let translated = false;
  let state: Segment['state'];
  let byMachine = false;
  const stated: Segment['state'][] = [];
  for (const part of children(unit)) {
    if (part.localName !== 'segment' && part.localName !== 'ignorable') continue;
    const [from] = elements(part, 'source');
    const [to] = elements(part, 'target');
    if (from) source.push(...readPieces(from));
    if (to) target.push(...readPieces(to));
    if (part.localName === 'ignorable') {
      // What is between sentences goes over as it is.
      if (!to && from) target.push(...readPieces(from));
      continue;
    }
    translated ||= to !== undefined;
    const said = part.getAttribute('state');
    stated.push(STATES.find((known) => known === said));
    byMachine ||= part.getAttribute('subState') === BY_MACHINE || (to !== undefined && hasConfidence(to));
  }
  byMachine ||= translated && isMachineMatch(unit, target);
  if (!stated.includes(undefined)) state = STATES.find((known) => stated.includes(known));
  return {
    id: named(unit, 'id').slice(section.length + 1),
    source: tidy(source),
    target: translated ? tidy(target) : undefined,
    state,
    byMachine,
    codes: [],
    notes: [],
    line: unit.lineNumber,
  };
}

/** Whether a tool wrote how sure a machine was of a text (ITS 2.0, “MT Confidence”; `its:mtConfidence` in XLIFF 2.1). */
const hasConfidence = (target: Element): boolean =>
  [target, ...Array.from(target.getElementsByTagName('*'))].some((element) =>
    Array.from(element.attributes).some(({ localName }) => localName === 'mtConfidence'),
  );

/**
 * Whether the text is one that a machine proposed: a candidate of the type `mt` says the same (XLIFF 2, Translation
 * Candidates module, `<mtc:match type="mt">`). A proposal that a translator rewrote is none.
 */
function isMachineMatch(unit: Element, target: readonly Piece[]): boolean {
  const said = wordsIn(tidy(target));
  return elements(unit, 'matches')
    .flatMap((matches) => elements(matches, 'match'))
    .some(
      (match) =>
        match.getAttribute('type') === 'mt' &&
        elements(match, 'target').some((proposed) => wordsIn(tidy(readPieces(proposed))) === said),
    );
}

function readPieces(element: Element): Piece[] {
  const pieces: Piece[] = [];
  /** `<ec>` names the `<sc>` it ends, or has an id of its own where the two are apart. */
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
      pieces.push(present(node.nodeValue, 'the words of a text node'));
      return;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const inside = node as Element;
    switch (inside.localName) {
      case 'ph':
        pieces.push({ id: named(inside, 'id'), at: 'whole' });
        return;
      case 'sc':
        pieces.push({ id: named(inside, 'id'), at: 'start' });
        return;
      case 'ec':
        pieces.push({ id: inside.getAttribute('startRef') ?? named(inside, 'id'), at: 'end' });
        return;
      case 'cp':
        pieces.push(String.fromCodePoint(Number.parseInt(inside.getAttribute('hex') ?? '20', 16)));
        return;
      case 'pc': {
        const id = named(inside, 'id');
        pieces.push({ id, at: 'start' });
        Array.from(inside.childNodes).forEach(visit);
        pieces.push({ id, at: 'end' });
        return;
      }
      default:
        // `<mrk>` and marks of tools.
        Array.from(inside.childNodes).forEach(visit);
    }
  };
  Array.from(element.childNodes).forEach(visit);
  return pieces;
}

const children = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

const elements = (parent: Element, name: string): Element[] =>
  children(parent).filter(({ localName }) => localName === name);
