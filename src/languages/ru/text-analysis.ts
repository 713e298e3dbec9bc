import { stem } from './stem.ts';
import { fillers, stopWords } from './stop-words.ts';
import { words } from '../words.ts';
import type { TextAnalysis } from '../text-analysis-rules.ts';
import { present } from '../../core/present.ts';

// Letters as in most addresses of Russian pages; е and ё, и and й fall together on purpose.
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair) => pair.split(':')),
) as Record<string, string>;

export const ru: TextAnalysis = {
  fold: (word) => word.replaceAll('ё', 'е'),
  stem,
  fillers,
  stopWords,
  negations: words('не ни нет нельзя без никогда никто никого никому ничего ничто нигде'),
  opposites: [
    [/(?<!\p{L})(?:войти|вход|вхожу|залогин|авториз)/u, /(?<!\p{L})(?:выйти|выход|разлогин)/u],
    [/(?<!\p{L})(?:включ|подключ|активир)/u, /(?<!\p{L})(?:выключ|отключ|деактивир)/u],
    [/(?<!\p{L})(?:добав|пригла|принять|нанять)/u, /(?<!\p{L})(?:удал|убрать|исключ|увол)/u],
    [/(?<!\p{L})откры/u, /(?<!\p{L})закры/u],
    [/(?<!\p{L})(?:начать|запуст)/u, /(?<!\p{L})останов/u],
    [/(?<!\p{L})показ/u, /(?<!\p{L})(?:скры|спрят)/u],
    [/(?<!\p{L})(?:за)?блокир/u, /(?<!\p{L})разблокир/u],
    [/(?<!\p{L})подпис/u, /(?<!\p{L})отпис/u],
    [/(?<!\p{L})(?:установ|поставить)/u, /(?<!\p{L})(?:удал|снести)/u],
    [/(?<!\p{L})(?:загруз|выложить)/u, /(?<!\p{L})скача/u],
    [/(?<!\p{L})разреш/u, /(?<!\p{L})запре/u],
    [/(?<!\p{L})импорт/u, /(?<!\p{L})экспорт/u],
    [/(?<!\p{L})привяз/u, /(?<!\p{L})отвяз/u],
  ],
  asking: words('кто кого кому чей где куда откуда когда почему зачем сколько'),
  questionLabels: ['Вопрос', 'В'],
  answerLabels: ['Ответ', 'О'],
  boilerplate: [
    /^(мы|(этот |наш )?сайт|на (этом |нашем )?сайте) (используем|использует|используются|применяем)\S* (файлы )?(cookie|куки)/i,
    /^(была ли|помогла ли|полезна ли|помог ли) .*\?$/i,
    /^(дата )?(последнего )?(обновлени[ея]|обновлен[оа]?|изменен[оа]?):?$/i,
    /^(похожие|рекомендуемые|связанные) (статьи|вопросы|материалы):?$/i,
    /^(читать далее|подробнее|читайте также|вверх|наверх|поделиться|в этой статье)[.:]?$/i,
    /^принять (все )?(cookie|куки)\.?$/i,
    /^все права защищены\.?$/i,
  ],
  toLatin: (text) =>
    text.replace(/[а-яё]/g, (letter) => present(LATIN[letter], `the Latin letters of “${letter}”`)),
};
