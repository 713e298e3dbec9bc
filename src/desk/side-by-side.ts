import { wordsOf } from '../content/drift/meaning.ts';
import { html, type Html } from '../core/html.ts';
import type { ArticleSides, SectionSides, TextSides } from '../translate/article-sides.ts';
import type { Code, Piece } from '../translate/pieces.ts';
import { confirmForm, type Confirming } from './confirm-form.ts';
import type { DeskLinks } from './desk-links.ts';

/**
 * An article and a translation of it, section by section and text by text. What the source says anew since the
 * translation was confirmed is marked, and the translation beside it.
 *
 * @param extent `open`: what waits for somebody, and of a section that is behind the texts that changed; `all`: everything,
 *   what is up to date folded
 */
export function sideBySide(
  { article, source, translated, sections }: ArticleSides,
  locale: string,
  links: Pick<DeskLinks, 'open'>,
  confirming: Confirming,
  extent: 'open' | 'all',
): Html {
  const head = html`<thead>
    <tr>
      <th scope="col">${openLink(source.locale, source.file, links)}</th>
      <th scope="col">${openLink(locale, translated?.file, links)}</th>
    </tr>
  </thead>`;
  const table = (section: SectionSides) => {
    const { id } = section.source;
    const isShort = extent === 'open' && section.state === 'behind';
    const texts = isShort ? section.texts.filter(isNew) : section.texts;
    return html`<div
        class="scroll"
        tabindex="0"
        role="region"
        aria-label="${id}: ${source.locale}, ${locale}"
      >
        <table class="sides">
          ${head}
          <tbody>
            ${texts.map((text) => textRow(text, section, source.locale, locale))}
          </tbody>
        </table>
      </div>
      ${
        isOpen(section) &&
        section.state !== 'missing' &&
        confirmForm({ article: article.id, locale, section: id }, confirming)
      }`;
  };
  const title = (section: SectionSides) => {
    const { id, title } = section.source;
    return html`${title || id} <small>${id}, ${stateOf(section)}</small>`;
  };
  if (extent === 'open')
    return html`${sections.filter(isOpen).map(
      (section) =>
        html`<section>
          <h3>${title(section)}</h3>
          ${table(section)}
        </section>`,
    )}`;
  return html`${sections.map(
    (section) =>
      html`<details${isOpen(section) && html` open`}>
        <summary><h2>${title(section)}</h2></summary>
        ${table(section)}
      </details>`,
  )}`;
}

/** Whether somebody has to look at it. */
export const isOpen = ({ state, origin }: SectionSides) => state !== 'current' || origin === 'machine';

function stateOf({ state, origin, texts }: SectionSides): string {
  if (state === 'current')
    return origin === 'machine' ? 'translated by a machine, read by nobody' : 'up to date';
  if (state === 'missing') return 'not translated yet';
  if (state === 'unconfirmed') return 'never confirmed';
  const changed = texts.filter(isNew).length;
  return `behind: ${changed} of ${texts.length} texts changed`;
}

function openLink(locale: string, file: string | undefined, links: Pick<DeskLinks, 'open'>): Html {
  return file === undefined
    ? html`${locale}`
    : html`<a href="${links.open({ file })}" target="desk-editor">${locale}</a>`;
}

function textRow(text: TextSides, section: SectionSides, from: string, to: string): Html {
  const { unit, target, changedWords } = text;
  const theirs = section.pairs.get(unit.id);
  const codes = new Map(Array.from(theirs?.codes ?? [], ([ours, id]) => [ours, theirs?.unit.codes.get(id)]));
  const said = say(unit.pieces, (id) => unit.codes.get(id), changedWords);
  const changed = isNew(text);
  return html`<tr${changed && html` class="changed"`}>
    <td lang="${from}" dir="auto">${changed && changedWords.size === 0 ? html`<mark>${said}</mark>` : said}</td>
    <td lang="${to}" dir="auto">${target ? say(target, (id) => codes.get(id), NO_WORDS) : html`<i>–</i>`}</td>
  </tr>`;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Whether a text has words that are new; where they cannot be told from the others, all texts of the block count. */
function isNew({ unit, changed, changedWords }: TextSides): boolean {
  if (!changed || changedWords.size === 0) return changed;
  return (
    unit.pieces.some((piece) => typeof piece === 'string' && hasWord(piece, changedWords)) ||
    [...unit.codes.values()].some((code) => isNewCode(code, changedWords))
  );
}

const hasWord = (text: string, words: ReadonlySet<string>) => wordsOf(text).some((word) => words.has(word));

/** A text as a person reads it: names and facts in words, links as their text, and where they lead when that is new. */
function say(
  pieces: readonly Piece[],
  codeOf: (id: string) => Code | undefined,
  changedWords: ReadonlySet<string>,
): Html[] {
  return pieces.flatMap((piece): Html[] => {
    if (typeof piece === 'string')
      return piece
        .split(/(\s+)/)
        .map((token) => (hasWord(token, changedWords) ? html`<mark>${token}</mark>` : html`${token}`));
    const code = codeOf(piece.id);
    if (!code || piece.at === 'end') return [];
    const isChanged = isNewCode(code, changedWords);
    if (piece.at === 'start') return isChanged ? [html`<mark>(→ ${code.shown})</mark> `] : [];
    const named = html`<b>${code.shown}</b>`;
    return [isChanged ? html`<mark>${named}</mark>` : named];
  });
}

/** Drift counts a code as a word: a link by its address, anything else by its tag, cut at its spaces. */
function isNewCode({ key, kind }: Code, changedWords: ReadonlySet<string>): boolean {
  const tag = wordsOf(`<${kind === 'link' ? key.replace('link ', '') : key}>`);
  const last = tag.at(-1);
  return last !== undefined && changedWords.has(last);
}
