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
import { factForm, numberBound } from './agreement.ts';
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

const IMPERATIVE = '\\p{L}{2,}(?:йте|ите|ьте)(?:сь)?(?![\\p{L}])';

const secondActions: readonly RegExp[] = [
  // Three in a row: «Откройте список, найдите имя и нажмите кнопку».
  new RegExp(`(?<=^${IMPERATIVE}[^.:;,]*), ${IMPERATIVE}[^.:;,]*(?:,| и|, и) ${IMPERATIVE}`, 'iu'),
  /(?<=[,;.] |\s[иа] )(?:затем|потом)(?![\p{L}])/iu,
  /(?:^|\. )После этого (?=\p{L}+те(?:сь)?(?!\p{L}))/iu,
  new RegExp(`(?<=^${ACTION} [^.:;]{3,}) и ${NEXT_ACTION}(?![\\p{L}])`, 'iu'),
];

/** Says where the step is done: «В приложении …». */
const LEAD = '^(?:(?:в|во|на|под) [^,]{2,40}? )?';
/** What a step begins with that points at something; to sign in, wait or ask somebody names no button and needs none. */
const POINTS = new RegExp(
  `${LEAD}(?:нажмите|выберите|отметьте|снимите|откройте|найдите|перейдите|укажите)(?![\\p{L}])`,
  'iu',
);
/** What it begins with that is done by pressing something: what it is done to is not what to press. */
const DOES = new RegExp(
  `${LEAD}(?:подтвердите|сохраните|удалите|уберите|измените|смените|отключите|включите|начните|отмените|переключите|прекратите|запустите|дайте команду|отправьте (?:заявление|приглашение|запрос|форму|сообщение))(?![\\p{L}])`,
  'iu',
);
/** An action that is only spoken of: «найдите … и начните его менять». */
const SPOKEN_OF = /(?<![\p{L}])и (?:начните|прекратите|закончите|смените|отмените)(?![\p{L}])/iu;

const startingWith = (stems: string) =>
  new RegExp(`(?<![\\p{L}])(?:${stems.split(' ').join('|')})\\p{L}*`, 'iu');

/** What can be pressed, and where it stands, without endings. */
const CONTROL = startingWith(
  'кнопк меню знач иконк спис карандаш точк стрелк пол вкладк галочк шестер плюс переключател ссылк страниц форм окн карточк настро строк раздел панел имя фамили фото менеджер',
);
/** What stands on a screen or is typed into it; who is to choose or open it knows where to look. */
const THING = startingWith(
  'имени имен чат папк профил код парол логин номер телефон адрес письм почт сообщени файл вид запис задач сделк человек людей сотрудник коллег ответственн отдел уходящ владел ящик сервис портал компани групп сайт домен приложени заявлени запрос процесс тариф причин корзин контакт лид администратор браузер',
);

/** To do it is what the warning warns of. */
const RISKY =
  '(?:удалите|сотрите|уничтожьте|увольте|отключите|отмените|закройте|уберите|очистите|смените|выйдите|покиньте|перестаньте|прекратите|разорвите|отзовите|снимите|понизьте)';
/** What is lost by it. */
const LOST =
  '(?:пропад[её]т|пропадут|пропадает|пропадают|исчезнет|исчезнут|исчезает|исчезают|удалят|удалится|удалятся|удаляется|удаляются|сотр[её]тся|сотрутся|стирается|стираются|потеряете|потеряет|потеряют|теряете|теряет|теряют|лишитесь|лишится|лишатся|(?:будет|будут) (?:удал|стёр|потер|уничтож)\\p{L}+)';
/** In a box that warns of a loss whatever follows is what it warns of. */
const ANYTHING_FOLLOWS = new RegExp(
  `(?:^|[.!?] )${RISKY}(?![\\p{L}])[^.!?]*?(?: —|:|, и| и)(?= )[^.!?]*?\\p{L}+(?:[её]т|[ую]т|[ая]т|ит)(?:ся)?(?![\\p{L}])`,
  'iu',
);
const MOVING = '(?:перейдите|передайте|переведите|перенесите)';

const HEDGES =
  /(?<![\p{L}])(?:подтвердить (?:это )?не удалось|не подтвержден[оаы]?|не подтверждён|(?:мы )?не (?:проверяли|проверили|знаем|нашли)|нам неизвестно|(?:нигде|об этом|на странице|на страницах|в (?:наших )?источниках|в справке Битрикс24) [^.]{0,40}?не (?:сказано|показано|описано|говорится|названо)|по (?:словам|данным|сведениям)|судя по|согласно|(?:источники|страницы|источник|страница|справка Битрикс24)(?: [^.]{0,30}?)? (?:не (?:говор|сообща|объясня)\p{L}+|утвержда\p{L}+|пиш[еу]т)|на (?:старой|старых|новой|более старой) страниц\p{L}+|скорее всего|по-видимому|видимо|похоже|вероятно|(?:источники|страницы|сведения)(?: [^.]{0,30}?)? (?:расходятся|противоречат|противоречивы)|в источниках [^.]{0,20}?противореч\p{L}+|(?:мы )?(?:этого |сами |шагов )*не видели|(?:осталось |остаётся |пока )?неизвестно|нет ни (?:в одном источнике|на одной странице)|(?:старая|новая) (?:страница|статья) (?:называет|говорит|утверждает|пишет)|в (?:старой|новой) статье)(?![\p{L}])/giu;

/** After ГОСТ Р 7.0.12; the last point alone can be taken for the end of a sentence. */
const ABBREVIATIONS =
  'т. е.|т.е.|т. к.|т.к.|т. ч.|т.ч.|т. п.|т.п.|т. д.|т.д.|и др.|и пр.|напр.|см.|ср.|стр.|рис.|табл.|гл.|п.|пп.|г.|гг.|в.|вв.|руб.|коп.|тыс.|млн.|млрд.|тел.|ул.|д.|им.|мин.|сек.|ч.|англ.|рус.'.split(
    '|',
  );

export const ru: WritingRules = {
  slips: (text) => [
    ...(SUSPICIOUS.test(text) || ENGLISH_QUOTES.test(text) ? matchSlips(text, patterns) : []),
    ...missingYo(text),
  ],
  secondAction: (step) => firstMatch(step, secondActions),
  namelessAction: (step) => {
    if (CONTROL.test(step)) return undefined;
    return firstMatch(step, THING.test(step) ? [DOES, SPOKEN_OF] : [POINTS, DOES]);
  },
  // «Не пугайтесь» and «помните» say nothing of what to do.
  asksForAction: (text) =>
    /(?<![\p{L}])(?<!(?<![\p{L}])не )(?!(?:учтите|помните|знайте|имейте|не\p{L}*|бойтесь|волнуйтесь|берегитесь|остерегайтесь|извините|простите)(?![\p{L}]))\p{L}{3,}(?:йте|ите|ьте)(?:сь)?(?![\p{L}])/iu.test(
      text,
    ),
  commandInWarning: (text, place) =>
    firstMatch(text, [
      new RegExp(
        `(?:^|[.!?] )(?:${RISKY}|${MOVING})(?![\\p{L}])(?![^.!?]*(?<![\\p{L}])(?:не|ничего|никто|никуда)(?![\\p{L}]))[^.!?]*?(?: —|:|, и| и)(?= )[^.!?]*?(?<![\\p{L}])${LOST}(?![\\p{L}])(?! (?:из|с) )`,
        'iu',
      ),
      ...(place === 'loss' ? [ANYTHING_FOLLOWS] : []),
    ]),
  hedges: (text) => signsOf(text, HEDGES),
  factForm,
  numberBound,
  abbreviations: ABBREVIATIONS,
  factForms: ['genitive', 'dative', 'accusative', 'instrumental'],
};
