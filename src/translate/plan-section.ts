import type { ArticleSides, SectionSides } from './article-sides.ts';
import { printOf } from './export-translation.ts';
import { builtAlike } from './pair-units.ts';
import { samePieces, tidy, type Piece } from './pieces.ts';
import { slipsOf } from './text-slips.ts';
import type { SectionGroup, Segment, TranslationProblem } from './translation-file.ts';
import type { SectionPlan } from './write-article.ts';

/**
 * Decides what becomes of a section that came back.
 *
 * @param problems is added to; with an error the section stays as it is
 * @returns undefined where there is nothing to do, or nothing that can be done
 */
export function planSection(
  sides: ArticleSides,
  section: SectionSides,
  given: SectionGroup,
  locale: string,
  problems: TranslationProblem[],
): SectionPlan | undefined {
  const { source } = section;
  const place = `"${sides.article.id}", ${source.id}`;
  const tell = (severity: TranslationProblem['severity'], segment: Segment | undefined, what: string) =>
    problems.push({ severity, line: segment?.line, what: `${place}: ${what}` });
  const segments = new Map(given.segments.map((segment) => [segment.id, segment]));
  const wanted = new Map<string, readonly Piece[]>();
  let [touched, moved, done, machine, unread, foreign] = [false, false, true, false, false, false];
  for (const text of section.texts) {
    const segment = segments.get(text.unit.id);
    if (!segment || !samePieces(segment.source, text.unit.pieces)) {
      foreign = true;
      touched ||= segment?.target !== undefined && !samePieces(segment.target, text.target ?? []);
      continue;
    }
    const { target = text.target } = segment;
    if (!target || tidy(target).length === 0) {
      done = false;
      continue;
    }
    const isNew = !text.target || !samePieces(target, text.target);
    // A tool that keeps no states has translated what it changed.
    const state = segment.state ?? (isNew ? 'translated' : text.state);
    if (state === 'initial') done = false;
    if (isNew || state !== text.state) moved = true;
    if (isNew) touched = true;
    machine ||= segment.byMachine;
    unread ||= segment.byMachine && (state === 'translated' || state === 'initial');
    wanted.set(text.unit.id, target);
    if (isNew)
      for (const problem of slipsOf(text, target, section, locale))
        tell(problem.severity, segment, problem.what);
  }
  if (foreign || segments.size !== section.texts.length) {
    if (touched || moved || section.state === 'missing')
      tell(
        'error',
        given.segments[0],
        'the source has changed since this file was written, so its texts do not fit any more. Fix: export again; what you have translated is in the memory of your tool.',
      );
    return undefined;
  }
  if (touched && given.madeFrom !== undefined && given.madeFrom !== printOf(sides, section.translated)) {
    tell(
      'error',
      given.segments[0],
      'somebody edited the translation since this file was written, and their words would be lost. Fix: export again.',
    );
    return undefined;
  }
  const built = section.translated && builtAlike(source, section.translated);
  if (touched && !built && !done && section.translated) {
    tell(
      'error',
      given.segments[0],
      `the section is built in another way than its source, so it can only be written as a whole, and ${section.texts.length - wanted.size || 'some'} of its texts wait for a translator. Fix: finish the section (state "translated" or later).`,
    );
    return undefined;
  }
  const origin = unread ? 'machine' : machine ? 'machine-reviewed' : undefined;
  return { section, wanted, touched, confirms: done && moved, origin };
}
