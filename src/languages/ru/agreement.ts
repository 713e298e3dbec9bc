import type { FactForm } from '../../core/fact-forms.ts';
import type { NumberBound } from '../writing-rules.ts';

const word = (words: string, place: 'ends' | 'begins') =>
  place === 'ends'
    ? new RegExp(`(?<![\\p{L}])(?:${words})$`, 'iu')
    : new RegExp(`^ (?:(?:уже|ещё|всё ещё|только|всего|тогда|потом|затем) )?(?:${words})(?![\\p{L}])`, 'iu');

/** Prepositions, comparisons and verbs behind which a figure and its unit stand in the genitive: «до 7 порталов». */
const GENITIVE = word(
  'до|от|из|с|со|без|для|после|около|ближе|дальше|дольше|больше|меньше|более|менее|выше|ниже|раньше|ранее|позже|позднее|свыше|сверх|старше|моложе|длиннее|короче|дороже|дешевле|кроме|вместо|помимо|в течение|в пределах|в размере|на протяжении|по истечении|по прошествии|достиг\\p{L}+|не хватает|хватит',
  'ends',
);
/** Behind which they stand in the dative: «к 21 дню», «равно 1 неделе». */
const DATIVE = word(
  'к|ко|благодаря|согласно|равен|равна|равно|равны|равняется|равняются|соответствует',
  'ends',
);
/** Behind which they stand in the instrumental: «ограничено 21 днём». */
const INSTRUMENTAL = word(
  'над|перед|между|ограничен[аоы]?|ограничива\\p{L}+|ограничи\\p{L}+|исчисля\\p{L}+|обойд[её]т\\p{L}*|довольству\\p{L}+',
  'ends',
);
/** Behind which they stand in the accusative: «за 21 секунду», «хранятся 1 неделю». */
const ACCUSATIVE = word(
  '(?:за|через|спустя)(?: (?:почти|примерно))?|раз в|на|ещё|(?:не )?(?:более|менее|больше|меньше) чем|(?:уклад|улож)\\p{L}+ в|действует|действуют|действовать|хранится|хранятся|храним|хранит|хранят|лежит|лежат|длится|длятся|длиться|занимает|занимают|займёт|займут|ждёт|ждут|ждите|подключить|создать|хранить|подождите|ждать|не входит|не заходит|(?:принима|получа)(?:ет|ют)(?: (?:письма|почту|сообщения))?',
  'ends',
);

/** The case in which Russian wants a figure and its unit behind these words; undefined where it is the plain one. */
export function factForm(before: string): FactForm | undefined {
  const words = before.trimEnd();
  // «больше чем» ends in no word of the genitive, «не старше» does.
  if (GENITIVE.test(words)) return 'genitive';
  if (DATIVE.test(words)) return 'dative';
  if (INSTRUMENTAL.test(words)) return 'instrumental';
  return ACCUSATIVE.test(words) ? 'accusative' : undefined;
}

/** Verbs and participles that say that there is so much of something, in the plural, the masculine and the neuter. */
const SEVERAL =
  'прошли|пройдут|проходят|истекли|истекут|истекают|кончились|кончатся|закончились|закончатся|остались|останутся|остаются|понадобились|понадобятся|потребовались|потребуются|требуются|указаны|названы|разрешены|доступны|нужны|даны|положены|предусмотрены|отведены|считаются';
const MASCULINE =
  'прошёл|истёк|кончился|закончился|остался|понадобился|потребовался|указан|назван|разрешён|доступен|нужен|дан|положен|предусмотрен|отведён';
const NEUTER =
  'прошло|истекло|кончилось|закончилось|осталось|понадобилось|потребовалось|указано|названо|разрешено|доступно|нужно|дано|положено|предусмотрено|отведено';

/** «Прошли 5 дней», «прошло 5 дней», but «прошёл 21 день». */
const NOT_ONE = ['few', 'many'] as const;
const BOUND: readonly { pattern: string; beside: 'before' | 'both'; fits: NumberBound['fits'] }[] = [
  { pattern: 'эти|те|все|первые|последние|следующие|ближайшие|каждые', beside: 'before', fits: NOT_ONE },
  { pattern: 'этот|весь|первый|последний|следующий|каждый', beside: 'before', fits: ['one'] },
  { pattern: `(?:${SEVERAL}|${NEUTER})(?: (?:только|лишь|всего|ровно|ещё))?`, beside: 'both', fits: NOT_ONE },
  { pattern: `(?:${MASCULINE})(?: (?:только|лишь|всего|ровно|ещё))?`, beside: 'both', fits: ['one'] },
];
const patterns = BOUND.map(({ pattern, beside, fits }) => ({
  before: word(pattern, 'ends'),
  after: beside === 'both' ? word(pattern, 'begins') : undefined,
  fits,
}));

/** Words of Russian beside a figure that agree with figures of some kinds only. */
export function numberBound(before: string, after: string): NumberBound | undefined {
  const start = before.trimEnd();
  const isSubject = factForm(start) === undefined;
  for (const { before: ends, after: begins, fits } of patterns) {
    const words = ends.exec(start)?.[0] ?? (isSubject ? begins?.exec(after)?.[0] : undefined);
    if (words !== undefined) return { words: words.trim(), fits };
  }
  return undefined;
}
