import { lazyMap } from '../../core/lazy.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import type { Answer } from '../../content/text/answer.ts';
import type { Place } from '../../content/text/place.ts';
import { OPENING, statementsOf, type Statement } from '../../content/text/statements.ts';
import { numberWords } from '../../languages/number-words.ts';
import { numbersIn } from '../../languages/numbers-in.ts';
import { defineRule, type Finding } from '../rule.ts';

export const languagesDisagree = defineRule(
  {
    code: 'languages-disagree',
    severity: 'warning',
    explain: 'Readers of one language would be told something else than readers of the other.',
  },
  function* ({ articles, locales }) {
    // Where site.yaml cannot be read, nobody knows the languages.
    const known = new Set(locales.map(({ id }) => id));
    const withWords = lazyMap((locale: string) => numbersIn(locale, true));
    const inFigures = lazyMap((locale: string) => numbersIn(locale, false));
    for (const { meta, translations } of articles.values()) {
      const { sourceLocale } = meta?.value ?? {};
      const source = sourceLocale === undefined ? undefined : translations.get(sourceLocale);
      if (!source || !known.has(source.locale)) continue;
      for (const translation of translations.values())
        if (translation !== source) {
          // “drei” is no number that is missing where nobody knows the other language's word for it.
          const inWords = [source, translation].every(({ locale }) => numberWords(locale).size > 0);
          const find = inWords ? withWords : inFigures;
          yield* compareSections(source, translation, find);
          yield* compareAnswers(source, translation, find);
        }
    }
  },
);

/** Makes what finds the numbers of a text, for a language. */
type FindNumbers = (locale: string) => (text: string) => readonly string[];

/** What one language states in one place. */
interface Stated {
  statements: readonly Statement[];
  of: ArticleTranslation;
}

/** How a message names the kinds, as in `the number 30`. */
const NAMES: Readonly<Record<Statement['kind'], (value: string) => string>> = {
  number: (value) => `the number ${value}`,
  fact: (value) => `the fact "${value}"`,
  button: (value) => `the button or place "${value}"`,
  link: (value) => `a link to ${value}`,
  picture: (value) => `the picture ${value}`,
  platform: (value) => `what holds for "${value}" only`,
  step: () => 'a step',
  warning: () => 'a warning',
};

function* compareSections(
  source: ArticleTranslation,
  translation: ArticleTranslation,
  find: FindNumbers,
): Generator<Finding> {
  const read = ({ text, locale }: ArticleTranslation) =>
    text && statementsOf(text.root, text.firstLine, find(locale));
  const wanted = read(source);
  for (const [section, statements] of read(translation) ?? []) {
    const others = wanted?.get(section);
    // A section that is missing is another rule's business.
    if (!others) continue;
    const heading = translation.outline?.sections.find(({ id }) => id === section);
    yield* difference(
      section === OPENING ? 'What stands before the first section' : `The section "${section}"`,
      { statements: others, of: source },
      { statements, of: translation },
      heading,
    );
  }
}

/** The written answers of the same question, by the numbers, facts and buttons in them. */
function* compareAnswers(
  source: ArticleTranslation,
  translation: ArticleTranslation,
  find: FindNumbers,
): Generator<Finding> {
  const answersOf = ({ value, answers, placeOf, locale }: ArticleTranslation) =>
    new Map(
      (value.questions ?? []).map(({ id }, index) => {
        const place = placeOf(['questions', index, 'answer']) ?? { line: 1, column: 1 };
        const found = statedIn(answers[index], find(locale));
        return [id, { place, statements: found.map((stated): Statement => ({ ...stated, ...place })) }];
      }),
    );
  const wanted = answersOf(source);
  for (const [id, { statements, place }] of answersOf(translation)) {
    const others = wanted.get(id);
    if (others)
      yield* difference(
        `The answer of the question "${id}"`,
        { statements: others.statements, of: source },
        { statements, of: translation },
        place,
      );
  }
}

function statedIn(
  answer: Answer | undefined,
  find: (text: string) => readonly string[],
): Pick<Statement, 'kind' | 'value'>[] {
  return (answer?.parts ?? []).flatMap((part): Pick<Statement, 'kind' | 'value'>[] => {
    if (part.kind === 'text') return find(part.text).map((value) => ({ kind: 'number', value }));
    return [{ kind: part.kind === 'fact' ? 'fact' : 'button', value: part.id }];
  });
}

/** One finding when two places do not state the same, with the lines of both. */
function* difference(what: string, source: Stated, translation: Stated, place?: Place): Generator<Finding> {
  const missing = without(source.statements, translation.statements);
  const added = without(translation.statements, source.statements);
  const [at = place] = added;
  const only = [
    { of: source.of, statements: missing },
    { of: translation.of, statements: added },
  ].filter(({ statements }) => statements.length > 0);
  if (only.length === 0) {
    yield* otherOrder(what, source, translation);
    return;
  }
  yield {
    file: translation.of.file,
    ...(at && { line: at.line, column: at.column }),
    what: `${what} states different things: ${only
      .map(({ of, statements }) => `only ${of.locale}.mdx has ${listed(statements)}`)
      .join('; ')}.`,
    fix: 'Make both say the same. If the product differs between the languages, silence this place with its reason.',
  };
}

/** One finding when both have the same steps, and not one after the other as the other does. */
function* otherOrder(what: string, source: Stated, translation: Stated): Generator<Finding> {
  const stepsOf = ({ statements }: Stated) => statements.filter(({ kind }) => kind === 'step');
  const wanted = stepsOf(source);
  const steps = stepsOf(translation);
  const index = steps.findIndex(({ names }, at) => names !== wanted[at]?.names);
  const [step, other] = [steps[index], wanted[index]];
  if (!step || !other) return;
  // The same names in other steps of another cut are no other order.
  const all = (of: readonly Statement[]) => of.map(({ names = '' }) => names).sort();
  if (all(steps).join(';') !== all(wanted).join(';')) return;
  yield {
    file: translation.of.file,
    line: step.line,
    column: step.column,
    what: `${what} has its steps in another order: step ${index + 1} names ${step.names || 'nothing'} (line ${step.line}), in ${source.of.locale}.mdx ${other.names || 'nothing'} (line ${other.line}).`,
    fix: 'Put the steps of both in one order. If the product differs between the languages, silence this place with its reason.',
  };
}

/** What is in the first list and not in the second; of what stands there several times, as often as it is more. */
function without(these: readonly Statement[], those: readonly Statement[]): Statement[] {
  const keyOf = ({ kind, value }: Statement) => `${kind} ${value}`;
  const left = new Map<string, number>();
  for (const statement of those) left.set(keyOf(statement), (left.get(keyOf(statement)) ?? 0) + 1);
  return these.filter((statement) => {
    const count = left.get(keyOf(statement)) ?? 0;
    if (count > 0) left.set(keyOf(statement), count - 1);
    return count === 0;
  });
}

/** `the number 30 (line 12), a step (line 14)` */
const listed = (statements: readonly Statement[]) =>
  statements.map(({ kind, value, line }) => `${NAMES[kind](value)} (line ${line})`).join(', ');
