import { nearestId } from '../core/ids.ts';
import type { FoundInFile } from './find/find-links.ts';
import type { Use, Written } from './find/use.ts';
import { WHY, type Finding } from './finding.ts';
import type { HelpCentre, KnownArticle } from './help-centre.ts';
import { placeFinder } from './place-finder.ts';

/** What is asked of the links. */
export interface Demands {
  /** Calendar day, `2026-11-22`. */
  today: string;
  /** Days for which a link to a retired article is no error yet. */
  grace: number;
  /** Languages every linked article must exist in. */
  locales: readonly string[];
}

/** What is wrong, without the place. */
type Verdict = Pick<Finding, 'code' | 'level' | 'what' | 'fix' | 'instead'> & { written: Written };

const DAY = 86_400_000;

/**
 * Holds the links of a file against a help centre.
 *
 * @returns what is wrong, in the order of the text; the same thing at the same place once
 */
export function judgeLinks(
  { file, text, uses, unclear }: FoundInFile,
  help: HelpCentre,
  demands: Demands,
): Finding[] {
  if (uses.length + unclear.length === 0) return [];
  const placeOf = placeFinder(text);
  const findings = new Map<string, Finding>();
  const add = ({ written, ...verdict }: Verdict) => {
    const { at, value } = written;
    findings.set(`${at} ${verdict.code}`, {
      ...verdict,
      why: WHY[verdict.code],
      file,
      ...placeOf(at),
      length: value.length,
    });
  };
  for (const use of uses) judgeUse(use, help, demands).forEach(add);
  for (const { at, part } of unclear)
    add({
      code: 'not-checkable',
      level: 'note',
      written: { value: '', at },
      what: `Which ${part} is meant is only known when the program runs.`,
      fix: 'Write the id as a string where you can. Where you cannot, take it from a table of helpUrl("…") calls, which are checked.',
    });
  return [...findings.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function judgeUse(use: Use, help: HelpCentre, demands: Demands): Verdict[] {
  const article = help.articles.get(use.article.value);
  if (!article) return [unknownArticle(use.article, help)];
  const live = article.state === 'retired' ? help.articles.get(article.replacedBy) : article;
  return [
    ...(article.state === 'retired'
      ? [retiredArticle(use.article, article, demands)]
      : judgeSection(use, article)),
    ...judgeLocales(use, live, help, demands),
  ];
}

function unknownArticle(written: Written, { articles }: HelpCentre): Verdict {
  const live = [...articles.values()].flatMap(({ id, state }) => (state === 'live' ? [id] : []));
  const near = nearestId(written.value, live);
  return {
    code: 'unknown-article',
    level: 'error',
    written,
    what: `There is no article "${written.value}".`,
    fix: near
      ? `Did you mean "${near}"?`
      : `Look the id up in the help centre’s guide for embedding, or in its manifest.`,
    instead: near,
  };
}

function retiredArticle(
  written: Written,
  { id, since, replacedBy }: Extract<KnownArticle, { state: 'retired' }>,
  { today, grace }: Demands,
): Verdict {
  const left = grace - Math.floor((Date.parse(today) - Date.parse(since)) / DAY);
  return {
    code: 'retired-article',
    level: left < 0 ? 'error' : 'warning',
    written,
    what:
      `The article "${id}" was taken away on ${since}` +
      (left < 0
        ? `, more than ${grace} days ago.`
        : `; ${left} of ${grace} days are left to change the link.`),
    fix: `Write "${replacedBy}", which has the answer now. Its sections are its own: look whether the one you need is there.`,
    instead: replacedBy,
  };
}

function judgeSection({ section }: Use, article: Extract<KnownArticle, { state: 'live' }>): Verdict[] {
  if (!section) return [];
  const now = article.sectionIds.get(section.value);
  if (now === section.value) return [];
  if (now !== undefined)
    return [
      {
        code: 'renamed-section',
        level: 'note',
        written: section,
        what: `The section "${section.value}" of "${article.id}" is called "${now}" now.`,
        fix: `Write "${now}".`,
        instead: now,
      },
    ];
  const ids = article.sections.map(({ id }) => id);
  const near = nearestId(section.value, ids);
  return [
    {
      code: 'unknown-section',
      level: 'error',
      written: section,
      what: `The article "${article.id}" has no section "${section.value}".`,
      fix: near
        ? `Did you mean "${near}"?`
        : ids.length > 0
          ? `It has: ${ids.join(', ')}.`
          : 'It has no sections: leave the section out.',
      instead: near,
    },
  ];
}

function judgeLocales(
  { article: written, locale }: Use,
  article: KnownArticle | undefined,
  help: HelpCentre,
  { locales }: Demands,
): Verdict[] {
  if (locale && !help.locales.includes(locale.value)) {
    const near = nearestId(locale.value, help.locales);
    return [
      {
        code: 'unknown-locale',
        level: 'error',
        written: locale,
        what: `The help centre has no language "${locale.value}".`,
        fix: `It has: ${help.locales.join(', ')}. Leave the language out to give each reader their own.`,
        instead: near,
      },
    ];
  }
  if (article?.state !== 'live') return [];
  const wanted = [...new Set([...locales, ...(locale ? [locale.value] : [])])];
  const missing = wanted.filter((id) => !Object.hasOwn(article.locales, id));
  if (missing.length === 0) return [];
  return [
    {
      code: 'missing-locale',
      level: 'error',
      written,
      what: `The article "${article.id}" does not exist in ${missing.map((id) => `"${id}"`).join(', ')}.`,
      fix: `It exists in: ${Object.keys(article.locales).join(', ')}. Link to another article, or ask the help centre for the translation.`,
    },
  ];
}
