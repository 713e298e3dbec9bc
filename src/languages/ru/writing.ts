import {
  firstMatch,
  matchSlips,
  signsOf,
  spacingSlips,
  SUSPICIOUS,
  type Slip,
  type SlipPattern,
  type WritingRules,
} from '../writing-rules.ts';
import { yoWords } from './yo.ts';

const ENGLISH_QUOTES = /[“”]/;

const patterns: readonly SlipPattern[] = [
  // Behind a figure it is an inch.
  { what: 'a straight quotation mark', pattern: /(?<!\d)"/g, better: '« or »' },
  { what: 'an English quotation mark', pattern: /(?<![\p{L}\p{N}])“(?=\p{L})|”/gu, better: '« or »' },
  { what: 'a straight apostrophe', pattern: /(?<=\p{L})'(?=\p{L})/gu, better: '’' },
  { what: 'two hyphens', pattern: /(?<!-)--(?!-)/g, better: '—' },
  { what: 'a hyphen used as a dash', pattern: /(?<=\S)[ \u00a0]- (?=\S)/g, better: ' — ' },
  // Between figures it is a range: «10 – 20».
  {
    what: 'a short dash between words',
    pattern: /(?<=\S)(?<!\d)[ \u00a0]– (?=\S)(?!\d)/g,
    better: ' — ',
  },
  ...spacingSlips,
];

const WORD = /[а-яё]+/giu;
/** With a preposition it is a pronoun: «в чём», «о нём»; without it «чем» compares and «нем» is mute. */
const PRONOUN = /(?<![\p{L}])(?:[вВоО]|[нН]а|[пП]ри|[оО]б) (?:нем|чем)(?![\p{L}-])/gu;

/** The words as they stand in most texts, to tell quickly that there is nothing to tell. */
const SUSPECT = new RegExp(
  `(?<![а-яёА-ЯЁ])(?:${[...yoWords.keys()]
    .flatMap((word) => [word, capitalized(word), word.toUpperCase()])
    .concat('нем', 'чем')
    .sort()
    .join('|')})(?![а-яёА-ЯЁ])`,
);

function missingYo(text: string): Slip[] {
  if (!SUSPECT.test(text)) return [];
  const what = 'е in place of ё';
  const slips: Slip[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const right = yoWords.get(found) ?? yoWords.get(found.toLowerCase());
    if (right !== undefined && !isPart(text, index, found.length))
      slips.push({ at: index, found, better: likeCased(found, right), what });
  }
  for (const { 0: found, index } of text.matchAll(PRONOUN))
    slips.push({ at: index, found, better: found.replace(/е(?=м$)/, 'ё'), what });
  return slips;
}

/** A stress mark or a letter of another alphabet goes on with the word. */
function isPart(text: string, at: number, length: number): boolean {
  return /[\p{L}\p{M}]/u.test(text.charAt(at - 1) + text.charAt(at + length));
}

function likeCased(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? capitalized(word) : word;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What one does to a control; to open or to find something only leads there. */
const ACTION =
  '(?:нажмите|выберите|отметьте|введите|впишите|вставьте|включите|выключите|отключите|перетащите|сохраните|удалите|загрузите)';
/** To choose from the menu that a click has opened, or to confirm it, is the end of the same movement. */
const NEXT_ACTION = ACTION.replace('выберите|', '');

const secondActions: readonly RegExp[] = [
  /(?<=[,;.] |\s[иа] )(?:затем|потом)(?![\p{L}])/iu,
  /(?:^|\. )После этого (?=\p{L}+те(?:сь)?(?!\p{L}))/iu,
  new RegExp(`(?<=^${ACTION} [^.:;]{3,}) и ${NEXT_ACTION}(?![\\p{L}])`, 'iu'),
];

/** What a step at the screen begins with. To sign in, wait or ask somebody names no button and needs none. */
const AT_THE_SCREEN =
  /^(?:(?:в|во|на|под) [^,]{2,40}? )?(?:нажмите|выберите|отметьте|снимите|откройте|найдите|подтвердите|сохраните|удалите|уберите|измените|смените|отключите|включите|начните|перейдите|дайте|укажите)(?![\p{L}])/iu;

/** What stands on a screen or is typed into it, without endings. */
const ON_THE_SCREEN = new RegExp(
  `(?<![\\p{L}])(?:${'кнопк меню знач иконк спис фото имя имени имен фамили карандаш точк стрелк пол вкладк галочк шестер плюс переключател ссылк страниц форм окн чат папк карточк профил настро строк код парол логин номер телефон адрес письм почт сообщени файл вид запис задач сделк человек людей сотрудник коллег ответственн отдел уходящ владел ящик сервис портал компани групп сайт домен приложени заявлени запрос процесс тариф причин доступ корзин контакт лид администратор браузер изменени'
    .split(' ')
    .join('|')})\\p{L}*`,
  'iu',
);

/** To do it is what the warning warns of. */
const RISKY =
  '(?:удалите|сотрите|увольте|отключите|отмените|закройте|уберите|очистите|смените|выйдите|покиньте|перестаньте)';

const HEDGES =
  /(?<![\p{L}])(?:подтвердить (?:это )?не удалось|не подтвержден[оаы]?|не подтверждён|(?:мы )?не (?:проверяли|проверили|знаем|нашли)|нам неизвестно|(?:нигде|об этом|на странице|на страницах|в (?:наших )?источниках|в справке Битрикс24) [^.]{0,40}?не (?:сказано|показано|описано|говорится|названо)|по (?:словам|данным|сведениям)|судя по|согласно|(?:источники|страницы|источник|страница|справка Битрикс24)(?: [^.]{0,30}?)? (?:не (?:говор|сообща|объясня)\p{L}+|утвержда\p{L}+|пиш[еу]т)|на (?:старой|старых|новой|более старой) страниц\p{L}+|скорее всего|по-видимому|видимо|похоже)(?![\p{L}])/giu;

/** Prepositions and comparisons behind which a figure and its unit stand in the genitive: «до 7 порталов». */
const GENITIVE =
  /(?<![\p{L}])(?:до|от|из|с|со|без|для|после|около|ближе|дольше|больше|меньше|более|менее|раньше|позже|позднее|свыше|не старше|в течение|в пределах|по истечении|в размере)$/iu;
/** Behind which they stand in the accusative: «за 21 секунду», «хранятся 1 неделю». */
const ACCUSATIVE =
  /(?<![\p{L}])(?:за|через|раз в|на|спустя|ещё|действует|действуют|хранится|хранятся|храним|лежит|лежат|подключить|создать|хранить|подождите|ждать|не входит|не заходит)$/iu;

export const ru: WritingRules = {
  slips: (text) => [
    ...(SUSPICIOUS.test(text) || ENGLISH_QUOTES.test(text) ? matchSlips(text, patterns) : []),
    ...missingYo(text),
  ],
  secondAction: (step) => firstMatch(step, secondActions),
  namelessAction: (step) => (ON_THE_SCREEN.test(step) ? undefined : firstMatch(step, [AT_THE_SCREEN])),
  asksForAction: (text) => /(?<![\p{L}])\p{L}{3,}(?:йте|ите|ьте)(?:сь)?(?![\p{L}])/iu.test(text),
  commandInWarning: (warning) =>
    firstMatch(warning, [
      new RegExp(
        `(?:^|[.!?] )${RISKY}(?![\\p{L}])[^.!?]*?(?: —|, и| и) [^.!?]*?\\p{L}+(?:[её]т|[ую]т|[ая]т|ит)(?:ся)?(?![\\p{L}])`,
        'iu',
      ),
    ]),
  hedges: (text) => signsOf(text, HEDGES),
  factForm: (before) => {
    const words = before.trimEnd();
    if (GENITIVE.test(words)) return 'genitive';
    return ACCUSATIVE.test(words) ? 'accusative' : undefined;
  },
  factForms: ['genitive', 'accusative'],
};
