import type { FactForm } from '../../core/fact-forms.ts';
import { lazyMap, lazyWeakMap } from '../../core/lazy.ts';
import { quantityIn } from '../../i18n/quantity.ts';
import { inLanguage } from '../../content/help-centre/in-language.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import type { Quantity } from '../../content/schemas/facts.ts';
import { sourceTitle } from './sources.ts';

/** What one source says where sources disagree. */
export interface ClaimView {
  value: string;
  source: string;
  note: string | undefined;
  /** True for the value we follow. */
  followed: boolean;
}

/** A fact in the words of a language. */
export interface FactView {
  value: string;
  claims: ClaimView[];
  ruling: string | undefined;
}

/** @throws when the fact does not exist; the content check reports that with file and line */
export const factView = (help: HelpCentre, locale: string, id: string, form?: FactForm): FactView =>
  viewsOf(help)(locale)(form)(id);

/** Thousands of articles state the same few hundred facts. */
const viewsOf = lazyWeakMap((help: HelpCentre) =>
  lazyMap((locale: string) =>
    lazyMap((form: FactForm | undefined) => lazyMap((id: string) => makeView(help, locale, id, form))),
  ),
);

function makeView(help: HelpCentre, locale: string, id: string, form: FactForm | undefined): FactView {
  const { is, claims = [], ruling } = help.fact(id);
  const t = help.translator(locale);
  const { set } = t;
  const say = (quantity: Quantity) => quantityIn(quantity, t, form);
  const setIn = (texts: Partial<Record<string, string>> | undefined, what: string) =>
    texts && set(inLanguage(texts, locale, what));
  const value = say(is);
  return {
    value,
    claims: claims.map(({ is: claimed, source, note }) => ({
      value: say(claimed),
      source: sourceTitle(help, locale, source),
      note: setIn(note, `A note on the fact "${id}"`),
      followed: say(claimed) === value,
    })),
    ruling: setIn(ruling, `The ruling on the fact "${id}"`),
  };
}
