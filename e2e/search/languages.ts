/** Words to search for, and what the site answers, in each language. */
export const languages = [
  {
    locale: 'en',
    /** In several articles. */
    common: 'password',
    /** In one section of one article. */
    rare: { word: 'webhook', article: 'dismiss-user' },
    /** In none. */
    absent: 'qqzzxxj',
    nothing: 'Nothing found for “qqzzxxj”.',
    failed: 'The search did not load.',
  },
  {
    locale: 'ru',
    common: 'пароль',
    rare: { word: 'вебхуки', article: 'dismiss-user' },
    absent: 'щщъъыы',
    nothing: 'По запросу «щщъъыы» ничего не нашлось.',
    failed: 'Поиск не загрузился.',
  },
] as const;
