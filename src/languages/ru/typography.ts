import type { Typography } from '../typography-rules.ts';

const NBSP = '\u00a0';

const dayAndMonth = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });

const PARTICLE = '(?:же|ли|бы|ж|б|ль)(?![\\p{L}\\d])';
/**
 * The space behind a word of one or two letters; a particle belongs to the word before it instead. It begins with the
 * space, so that only spaces are looked at closely: every text of a site goes through here.
 */
const BEHIND_SHORT_WORD = new RegExp(
  ` (?<=(?<![\\p{L}\\d])(?!${PARTICLE})\\p{L}{1,2} )(?=[\\p{L}\\d«„])`,
  'giu',
);
const BEFORE_PARTICLE = new RegExp(` (?=${PARTICLE})`, 'giu');

/** Rules of Russian typesetting, after А. Э. Мильчин, «Справочник издателя и автора», § 8 (breaking lines). */
export const ru: Typography = {
  typography: (text) =>
    text
      // A word of one or two letters stays with the next word: «в Битрикс24», «на странице».
      .replace(BEHIND_SHORT_WORD, NBSP)
      // A particle stays with the word before it: «то же», «если бы».
      .replace(BEFORE_PARTICLE, NBSP)
      // A dash starts no line.
      .replace(/ (?=[—–](?: |$))/g, NBSP)
      // A figure stays with its noun: «30 дней», «22 ноября», «№ 5». That of a name is a part of it: «Битрикс24 по почте».
      .replace(/ (?<=(?<!\p{L}\d*)\d )(?=[\p{L}%])/gu, NBSP)
      .replace(/ (?<=[№§] )(?=\d)/g, NBSP),
  // Without «г.», which belongs to documents.
  day: (date) => `${dayAndMonth.format(date)} ${date.getUTCFullYear()}`.replaceAll(' ', NBSP),
};
