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
 * @param only whether sections that are up to date are left out
 */
export function sideBySide(
  { article, source, translated, sections }: ArticleSides,
  locale: string,
  links: Pick<DeskLinks, 'open'>,
  confirming: Confirming,
  only: 'open' | 'all',
): Html {
  const shown = only === 'all' ? sections : sections.filter(isOpen);
  const target = { article: article.id, locale };
  const files = { source: source.file, translated: translated?.file };
  return html`${shown.map(
    (section) =>
      html`<section>
        <h3>
          ${section.source.title || section.source.id}
          <small>${section.source.id}, ${stateOf(section)}</small>
        </h3>
        <div
          class="scroll"
          tabindex="0"
          role="region"
          aria-label="${section.source.id}: ${source.locale}, ${locale}"
        >
          <table class="sides">
            <thead>
              <tr>
                <th scope="col">${openLink(source.locale, files.source, links)}</th>
                <th scope="col">${openLink(locale, files.translated, links)}</th>
              </tr>
            </thead>
            <tbody>
              ${section.texts.map((text) => textRow(text, section, source.locale, locale))}
            </tbody>
          </table>
        </div>
        ${
          isOpen(section) &&
          section.state !== 'missing' &&
          confirmForm({ ...target, section: section.source.id }, confirming)
        }
      </section>`,
  )}`;
}

/** Whether somebody has to look at it. */
export const isOpen = ({ state, origin }: SectionSides) => state !== 'current' || origin === 'machine';

function stateOf({ state, origin, texts }: SectionSides): string {
  if (state === 'current')
    return origin === 'machine' ? 'translated by a machine, read by nobody' : 'up to date';
  if (state === 'missing') return 'not translated yet';
  if (state === 'unconfirmed') return 'never confirmed';
  const changed = texts.filter((text) => text.changed).length;
  return `behind: ${changed} of ${texts.length} texts changed`;
}

function openLink(locale: string, file: string | undefined, links: Pick<DeskLinks, 'open'>): Html {
  return file === undefined
    ? html`${locale}`
    : html`<a href="${links.open({ file })}" target="desk-editor">${locale}</a>`;
}

function textRow(
  { unit, target, changed, changedWords }: TextSides,
  section: SectionSides,
  from: string,
  to: string,
): Html {
  const theirs = section.pairs.get(unit.id);
  const codes = new Map(Array.from(theirs?.codes ?? [], ([ours, id]) => [ours, theirs?.unit.codes.get(id)]));
  // Where the new words cannot be told, all of the text is meant.
  const said = say(unit.pieces, (id) => unit.codes.get(id), changedWords);
  return html`<tr${changed && html` class="changed"`}>
    <td lang="${from}">${changed && changedWords.size === 0 ? html`<mark>${said}</mark>` : said}</td>
    <td lang="${to}">${target ? say(target, (id) => codes.get(id), NO_WORDS) : html`<i>–</i>`}</td>
  </tr>`;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** A text as a person reads it: names and facts in words, links as their text. */
function say(
  pieces: readonly Piece[],
  codeOf: (id: string) => Code | undefined,
  changedWords: ReadonlySet<string>,
): Html[] {
  return pieces.flatMap((piece): Html[] => {
    if (typeof piece === 'string') return markWords(piece, changedWords);
    const code = codeOf(piece.id);
    if (piece.at !== 'whole' || !code) return [];
    const named = html`<b>${code.shown}</b>`;
    return [isNew(code, changedWords) ? html`<mark>${named}</mark>` : named];
  });
}

function markWords(text: string, changedWords: ReadonlySet<string>): Html[] {
  return text
    .split(/(\s+)/)
    .map((token) =>
      wordsOf(token).some((word) => changedWords.has(word)) ? html`<mark>${token}</mark>` : html`${token}`,
    );
}

/** Drift counts a code by its tag, `<Ui term=save>`, cut at its spaces. */
const isNew = ({ key }: Code, changedWords: ReadonlySet<string>) =>
  wordsOf(`<${key}>`).some((word) => changedWords.has(word) && word.endsWith('>'));
