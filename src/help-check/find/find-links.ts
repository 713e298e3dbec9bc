import { maskComments } from '../mask/mask-comments.ts';
import { sourceKind } from '../source-kind.ts';
import { findAddresses, type Addresses } from './find-addresses.ts';
import { findCalls } from './find-calls.ts';
import { findElements } from './find-elements.ts';
import type { Found, Unclear, Use } from './use.ts';

/** What counts as a link to the help centre. */
export interface LinkForms {
  addresses: Addresses;
  /** Functions that take an article and a section: `helpUrl`. */
  calls: readonly string[];
}

/** What was found in a file. */
export interface FoundInFile extends Found {
  file: string;
  text: string;
  /** How many links a comment asked to be overlooked. */
  ignored: number;
}

/** In the line of a link or the line before, in a comment of whatever kind. */
const IGNORE = /\bhelp-check-ignore\b/;
const MAY_LINK = /help-?(?:link|panel)|\bgo\\?\/|articles\\?\//i;

/**
 * Finds the links to the help centre in a source file. What is commented out is no link; in Markdown neither is what is
 * shown as code.
 *
 * @param file its path, whose ending tells the language
 * @param text its contents
 */
export function findLinks(file: string, text: string, forms: LinkForms): FoundInFile {
  const kind = sourceKind(file);
  const found: FoundInFile = { file, text, uses: [], unclear: [], ignored: 0 };
  // Most files hold no link: they are not to cost more than a look.
  if (!kind || !(MAY_LINK.test(text) || forms.calls.some((name) => text.includes(name)))) return found;
  const code = maskComments(text, kind);
  if (kind !== 'data' && kind !== 'yaml') {
    findElements(code, found);
    findCalls(code, forms.calls, found);
  }
  findAddresses(code, forms.addresses, found);
  return IGNORE.test(text) ? withoutIgnored(found) : found;
}

function withoutIgnored(found: FoundInFile): FoundInFile {
  const { text } = found;
  const wanted = (at: number) => {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const before = text.lastIndexOf('\n', line - 2) + 1;
    const end = text.indexOf('\n', at);
    return !IGNORE.test(text.slice(before, end < 0 ? text.length : end));
  };
  const uses = found.uses.filter(({ article }: Use) => wanted(article.at));
  const unclear = found.unclear.filter(({ at }: Unclear) => wanted(at));
  const ignored = found.uses.length - uses.length + found.unclear.length - unclear.length;
  return { ...found, uses, unclear, ignored };
}
