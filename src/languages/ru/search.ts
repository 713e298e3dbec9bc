import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { words } from '../words.ts';
import type { SearchRules } from '../search-rules.ts';

/**
 * How Russian is written in Latin letters: by sound, by the look of a letter, by passport rules, by the keyboard of a
 * phone. Longer spellings first. What falls together here (и, й, ы) the spelling rules tell apart.
 */
const SPELLINGS =
  "shch:щ sch:щ sh':щ zh:ж kh:х ch:ч sh:ш ts:ц tc:ц ya:я ja:я ia:я yu:ю ju:ю iu:ю yo:е jo:е ye:е je:е yi:ы " +
  'iy:ий ij:ий yj:ый ay:ай ey:ей oy:ой uy:уй aj:ай ej:ей oj:ой ck:к ph:ф qu:кв a:а b:б c:ц d:д e:е f:ф g:г h:х i:и j:й k:к ' +
  "l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:ш x:х y:ы z:з ':ь";
const TO_OWN = new Map(SPELLINGS.split(' ').map((pair) => pair.split(':') as [string, string]));
const SPELLING = new RegExp([...TO_OWN.keys()].join('|'), 'g');

/** Conversational words: they say when and how much, but not what a query is about. */
const conversational = words(`
  больше вообще должен должна можете никто ничего нужен опять пока сейчас снова совсем теперь хочется лежит находится
`);

/** Unstressed vowels, voiced and voiceless consonants, hushing sounds, signs. */
const confusions = [
  ...[
    'ао',
    'еи',
    'ея',
    'ия',
    'ыи',
    'уо',
    'ьъ',
    'бп',
    'вф',
    'гк',
    'дт',
    'жш',
    'зс',
    'шщ',
    'чщ',
    'цс',
    'йи',
    'гв',
  ],
  ...['ь', 'ъ', 'й'],
];

/** Nouns that look like forms of verbs or of other nouns, in any case. */
const ODD_NOUNS =
  /^(портал|журнал|канал|материал|персонал|филиал|терминал|телефони|подпис|запис)(?:[аеийоуыьюя]|ов|[ое]м|ей|ью|[ая](?:м|ми|х))?$/;
/** Ends of stems that the words of one family differ in (уволить, увольнять, увольнение), as they are taken off. */
const ENDS: [RegExp, string][] = [
  [/(?:[оеыи]в){1,2}(?:а[нтв]?)?$/, ''],
  [/[ьй]т$/, ''],
  [/(?:ен|[еаяую]т|(?<=.{5})[ая]н)$/, ''],
  [/[аяеиы]$/, ''],
  [/([бвмпф])л$/, '$1'],
  [/льн$/, 'л'],
  [/([вртлз])к$/, '$1'],
];
/** A shorter beginning is no family. */
const LEAST_ROOT = 4;

/** Search takes words of one family for the same. */
function familyOf(word: string): string {
  const odd = ODD_NOUNS.exec(word)?.[1];
  if (odd) return odd;
  let left = stem(word);
  for (const [end, instead] of ENDS) {
    const shorter = left.replace(end, instead);
    if (shorter.length >= LEAST_ROOT) left = shorter;
  }
  return left;
}

export const ru: SearchRules = {
  fold: (word) => word.replaceAll('ё', 'е').replaceAll('э', 'е'),
  stem: familyOf,
  indexStem: stem,
  stemsForIndex: true,
  manyForms: true,
  functionWords: new Set([...stopWords, ...conversational].map((word) => word.replaceAll('э', 'е'))),
  keyboard: 'йцукенгшщзхъфывапролджэячсмитьбюё',
  confusions,
  fromLatin: (word) => {
    const own = word
      .replace(/(?<!\d)4(?!\d)/g, 'ч')
      .replace(/(?<!\d)6(?!\d)/g, 'ш')
      .replace(SPELLING, (letters) => TO_OWN.get(letters) ?? letters);
    return /^[^a-z]+$/.test(own) ? [own] : [];
  },
  latinConfusions: [
    ...confusions,

    'ыи',
    'ый',
    'йи',
    'ць',
    'цк',
    'цс',
    'жй',
    'шв',
    'хг',
    'гж',
    'щш',
    'еи',
    'ие',
    'яи',
    'ь',
    'ъ',
    'й',
    'и',
  ],
};
