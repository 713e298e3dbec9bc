/** Words to search for, and what the site answers, in each language. */
export const languages = [
  {
    locale: 'en',
    /** In several articles. */
    common: 'password',
    /** In one article, with sections that match. */
    rare: { word: 'extranet', article: 'extranet-users' },
    /** Words that belong together. */
    phrase: 'uninstall the desktop app',
    /** In none. */
    absent: 'qqzzxxj',
    /** The common word with a slip. */
    slip: 'pasword',
    /** The common word with the keyboard of the other language. */
    otherKeyboard: 'зфыыцщкв',
    /** A word of the language that has other letters, in Latin ones; and how it is read. */
    latin: { typed: 'uvolit', read: 'уволит' },
    /** The common word in the other language. */
    foreign: { locale: 'ru', word: 'пароль' },
    /** A button as both languages call it, and a part of its name that says too little. */
    term: { id: 'copy-link', own: 'Copy link', foreign: 'Копировать ссылку', part: 'link' },
    /** In other articles than the common one. */
    other: 'subscription',
    showing: 'Showing results for “password”.',
    keyboard: 'You may have typed this with another keyboard layout.',
    inLatin: 'You may have written this in Latin letters.',
    dropped: 'In no article: qqzzxxj.',
    readAs: 'Read as Russian.',
    below: /^\d+ suggestions? below the field\.$/,
    cleared: 'The list of recent searches is empty now.',
    nothing: 'Nothing found for “qqzzxxj”.',
    /** A word the site knows, with another that it does not. */
    stranger: { typed: 'dismiss Ivanova', rest: 'dismiss', offer: 'Search without “Ivanova”: dismiss' },
    /** … with several, which are most of the query. */
    strangers: 'dismiss Ivanova Petrova Sidorova',
    everyTopic: 'Search in all topics',
    failed: 'The search did not load.',
  },
  {
    locale: 'ru',
    common: 'пароль',
    rare: { word: 'экстранет', article: 'extranet-users' },
    phrase: 'сменить пароль',
    absent: 'щщъъыы',
    slip: 'пороль',
    otherKeyboard: 'gfhjkm',
    latin: { typed: 'podpiska', read: 'подписка' },
    foreign: { locale: 'en', word: 'password' },
    term: { id: 'copy-link', own: 'Копировать ссылку', foreign: 'Copy link', part: 'ссылка' },
    other: 'подписка',
    showing: 'Показаны результаты для «пароль».',
    keyboard: 'Похоже, была включена другая раскладка.',
    inLatin: 'Похоже, запрос набран латиницей.',
    dropped: 'Нет ни в одной статье: щщъъыы.',
    readAs: 'Язык запроса: английский.',
    below: /^\d+ подсказ\p{L}+ под полем\.$/u,
    cleared: 'Список недавних запросов пуст.',
    nothing: 'По запросу «щщъъыы» ничего не нашлось.',
    stranger: { typed: 'уволить Кузнецову', rest: 'уволить', offer: 'Искать без слова «Кузнецову»: уволить' },
    strangers: 'уволить Кузнецову Жукову Щукину',
    everyTopic: 'Искать во всех темах',
    failed: 'Поиск не загрузился.',
  },
] as const;
