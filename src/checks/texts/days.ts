import type { Place } from '../../content/text/place.ts';
import type { Content } from '../../content/reader/content.ts';
import { reviewInterval, siteInterval } from '../../content/reader/review-interval.ts';

/** A day that a file names, and what it says of it. */
export interface NamedDay {
  kind: 'reviewed' | 'tried' | 'checked' | 'seen' | 'dated' | 'retired';
  day: string;
  /** What was done on that day, as a clause: `the article was compared with its sources`. */
  says: string;
  /** After how many days it is too long ago; undefined where it never is. */
  interval?: number;
  /** The team that is to do it again. */
  owner?: string | undefined;
  file: string;
  place(): Place | undefined;
}

/** Every day that can be too long ago or still to come. */
export function* namedDays(content: Content): Generator<NamedDay> {
  const { articles, facts, sources } = content;
  for (const article of articles.values()) {
    const { id, meta } = article;
    const { reviewed, retired, owner } = meta?.value ?? {};
    if (!meta) continue;
    const { file, placeOf } = meta;
    const says = `"${id}" was compared with its sources`;
    // Nobody compares a retired article any more.
    if (reviewed && !retired)
      yield {
        kind: 'reviewed',
        day: reviewed,
        says,
        interval: reviewInterval(article, content),
        owner,
        file,
        place: () => placeOf(['reviewed']),
      };
    for (const [index, { on }] of (meta.value.tried ?? []).entries())
      yield {
        kind: 'tried',
        day: on,
        says: `"${id}" was tried in the product`,
        file,
        place: () => placeOf(['tried', index, 'on']),
      };
    if (retired)
      yield {
        kind: 'retired',
        day: retired.on,
        says: `"${id}" was retired`,
        file,
        place: () => placeOf(['retired', 'on']),
      };
  }
  for (const [id, { checked }] of facts.entries)
    if (checked)
      yield {
        kind: 'checked',
        day: checked,
        says: `the fact "${id}" was compared with its source`,
        interval: siteInterval(content),
        file: facts.file,
        place: () => facts.placeOf([id, 'checked']),
      };
  for (const [id, { seen, dated }] of sources.entries) {
    const { file, placeOf } = sources;
    if (seen)
      yield {
        kind: 'seen',
        day: seen,
        says: `somebody looked at the source "${id}"`,
        file,
        place: () => placeOf([id, 'seen']),
      };
    if (dated)
      yield {
        kind: 'dated',
        day: dated,
        says: `the source "${id}" was published`,
        file,
        place: () => placeOf([id, 'dated']),
      };
  }
}

/** How many days lie between two days; negative when the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether a day has not come yet anywhere; east of Greenwich the next one has begun already. */
export function isToCome(day: string, today: string): boolean {
  return daysBetween(today, day) > 1;
}

/**
 * Whether the clock is wrong rather than the content: when most of the days on which something was checked are still
 * to come, it is. A machine with an empty battery must still be able to build the site.
 */
export function clockIsBehind(content: Content, today: string): boolean {
  const checked = [...namedDays(content)].filter(({ kind }) => kind !== 'dated' && kind !== 'retired');
  return checked.filter(({ day }) => isToCome(day, today)).length > checked.length / 2;
}
