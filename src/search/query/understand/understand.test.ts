import { describe, expect, test } from 'vitest';
import { searchRules } from '../../../languages/search.ts';
import { buildVocabulary } from '../../index/build-vocabulary.ts';
import { readVocabulary } from '../../index/vocabulary.ts';
import { packWordList, readWordList } from '../../index/word-list.ts';
import { vocabularies } from '../../testing/office.ts';
import { understand } from './understand.ts';

test.each([
  ['hire  someone', 'hire someone'],
  ['  tray \n', 'tray'],
  ['30\u00a0days', '30 days'],
  ['e\u0301te\u0301', 'été'],
  ['и\u0306од', 'йод'],
  [' \u00a0 ', ''],
  ['"exact words"', '"exact words"'],
])('without vocabularies reads %j as %j and looks for just that', (query, wanted) => {
  expect(understand(query, { locale: 'en' })).toMatchObject({
    typed: wanted,
    query: wanted,
    terms: undefined,
    alternative: undefined,
  });
});

test('keeps the language and the topic', () => {
  expect(understand('tray', { locale: 'ru', topic: 'people' })).toMatchObject({
    locale: 'ru',
    topic: 'people',
  });
});

test('takes an empty topic for every topic', () => {
  expect(understand('tray', { locale: 'en', topic: '' }).topic).toBeUndefined();
});

test.each(['заменить Кузнецову', 'заменить Петрову'])(
  'a name beside a word of the texts is no word of another language, nor a slip: %s',
  (query) => {
    const plan = understand(query, { locale: 'ru', vocabularies });
    expect(plan).toMatchObject({
      how: 'typed',
      queryLocale: 'ru',
      query,
      dropped: [query.toLowerCase().split(' ')[1]],
    });
  },
);

test('takes a literal query literally', () => {
  const plan = understand('trya', { locale: 'en', literal: true, vocabularies });
  expect(plan).toMatchObject({ query: 'trya', terms: undefined });
});

const read = (query: string, locale: string) => understand(query, { locale, vocabularies });
/** The likeliest meaning of each telling word. */
const meant = (query: string, locale: string) =>
  read(query, locale).terms?.flatMap(({ isStopWord, options }) =>
    isStopWord ? [] : (options[0]?.entry.form ?? ''),
  );

describe('how a query is read', () => {
  test.each([
    ['as typed', 'en', 'paper tray', 'paper tray', 'en'],
    ['in any form', 'en', 'trays, papers!', 'trays, papers!', 'en'],
    ['with slips corrected', 'en', 'projctor', 'projector', 'en'],
    ['with letters in each other’s place', 'en', 'papre', 'paper', 'en'],
    ['with slips of the ear', 'ru', 'картредж', 'картридж', 'ru'],
    ['with the ending that was typed', 'ru', 'катриджем', 'картриджем', 'ru'],
    ['on the other keyboard', 'ru', 'rfhnhbl;', 'картридж', 'ru'],
    ['on the other keyboard, with letters on keys of signs', 'ru', ',evfuf', 'бумага', 'ru'],
    ['on the other keyboard the other way', 'en', 'зкщоусещк', 'projector', 'en'],
    ['in Latin letters', 'ru', 'zamenit kartridzh', 'заменит картридж', 'ru'],
    ['in the other language', 'ru', 'replace toner', 'replace toner', 'en'],
    ['in the other language, from English', 'en', 'заменить картридж', 'заменить картридж', 'ru'],
    ['with ё or without', 'ru', 'ВЫДАЕТ ключ', 'ВЫДАЕТ ключ', 'ru'],
    ['while the last word is being typed', 'en', 'return proj', 'return proj', 'en'],
  ])('%s', (_name, locale, query, wanted, queryLocale) => {
    expect(read(query, locale)).toMatchObject({ query: wanted, queryLocale, dropped: [] });
  });

  test.each([
    ['en', 'paper tray', 'typed'],
    ['en', 'projctor', 'typed'],
    ['ru', 'replace toner', 'typed'],
    ['ru', 'rfhnhbl;', 'keyboard'],
    ['en', 'зкщоусещк', 'keyboard'],
    ['ru', 'zamenit kartridzh', 'latin'],
    ['en', 'qqqq', 'typed'],
  ])('%s: %j was taken as %s', (locale, query, how) => {
    expect(read(query, locale).how).toBe(how);
  });

  test.each([
    ['en', 'dj', ['deskjet']],
    ['en', 'beamer', ['projector']],
    ['en', 'paper box', ['tray']],
    ['en', 'paper boxes', ['tray']],
    ['en', 'proj ector', ['projector']],
    ['en', 'desk jet', ['desk']],
    ['en', 'invitaton', ['invitation']],
    ['ru', 'коробку для бумаги', ['лоток']],
    ['ru', 'как мне заменить', ['заменить']],
  ])('%s: %j means %j', (locale, query, wanted) => {
    expect(meant(query, locale)).toEqual(wanted);
  });

  test.each([
    ['ru', 'откройте drawer принтера', ['откройте', 'en:drawer', 'принтера'], []],
    ['en', 'open the printer, ящик, xylophone', ['open', 'printer', 'ru:ящик'], ['xylophone']],
    // In its own letters a word is another language’s only where its own has none.
    ['en', 'open the drawer', ['open', 'drawer'], []],
  ])('%s: looks for %j in the texts of either language', (locale, query, wanted, dropped) => {
    const plan = read(query, locale);
    const terms = plan.terms?.flatMap(({ isStopWord, typed, options }) => {
      const [option] = options;
      return isStopWord ? [] : (option?.locale ? `${option.locale}:` : '') + typed;
    });
    expect({ how: plan.how, locale: plan.queryLocale, terms, dropped: plan.dropped }).toEqual({
      how: 'typed',
      locale,
      terms: wanted,
      dropped,
    });
  });

  test('tells which words are in no text', () => {
    expect(read('replace xylophone toner', 'en')).toMatchObject({ dropped: ['xylophone'] });
  });

  test('knows when no word is in a text', () => {
    expect(read('qqqq wwww', 'en')).toMatchObject({ terms: [], dropped: ['qqqq', 'wwww'] });
  });

  test('does not take a short word for another', () => {
    expect(read('cat ', 'en').terms).toEqual([]);
  });

  test('keeps a finished word from going on', () => {
    expect(meant('proj ', 'en')).not.toContain('projector');
  });

  test('has an alternative when another language could be meant', () => {
    const plan = read('deskjet toner', 'ru');
    expect([plan.queryLocale, plan.alternative?.queryLocale]).toContain('en');
  });

  test('has no alternative of which no word is known to be in a text', () => {
    const partial = vocabularies.map((vocabulary) => ({ ...vocabulary, complete: false }));
    const plan = understand('fill the xylophone', { locale: 'en', vocabularies: partial });
    expect(plan.queryLocale).toBe('en');
    expect(plan.alternative).toBeUndefined();
  });

  test('does not look for the function words of the reader’s language in another', () => {
    const written = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
    const words = buildVocabulary(['replace the toner'], searchRules('ru'), written);
    const plan = understand('replace the toner', {
      locale: 'en',
      vocabularies: [...vocabularies.slice(0, 1), readVocabulary('ru', words)],
    });
    expect(plan.alternative?.terms?.map(({ isStopWord }) => isStopWord)).toEqual([false, true, false]);
  });

  test('gives the same plan whatever was read before', () => {
    const first = read('projctor', 'en');
    read('kartridzh', 'ru');
    read('papre', 'en');
    expect(read('projctor', 'en')).toEqual(first);
  });
});

test('where the words are not complete, looks for a word that is not among them too', () => {
  const partial = vocabularies.map((vocabulary) => ({ ...vocabulary, complete: false }));
  const plan = understand('xylophone tonre', { locale: 'en', vocabularies: partial });
  expect(plan).toMatchObject({ query: 'xylophone tonre', dropped: [] });
  expect(plan.terms?.map(({ options }) => options.map(({ entry }) => entry.form))).toEqual([
    ['xylophone'],
    ['toner', 'tonre'],
  ]);
});

describe('what is left alone', () => {
  const lists = [
    readWordList('en', packWordList('en', ['cafe', 'employer', 'tuner'], [])),
    readWordList(
      'ru',
      packWordList(
        'ru',
        [
          'дерево',
          'помню',
          'печаль',
          ...'съешь ещё этих мягких французских булок да выпей чаю же'.split(' '),
        ],
        [],
      ),
    ),
  ];
  const listed = (query: string, locale: string) =>
    understand(query, { locale, vocabularies, wordLists: lists });

  test.each([
    ['en', 'tuner', ['tuner']],
    ['ru', 'печаль', ['печаль']],
    ['ru', 'печалью', ['печалью']],
  ])('%s: the correct word %j is no slip', (locale, query, dropped) => {
    expect(read(query, locale)).not.toMatchObject({ query, dropped });
    expect(listed(query, locale)).toMatchObject({ query, dropped });
  });

  test('a slip is corrected all the same', () => {
    expect(listed('projctor', 'en')).toMatchObject({ query: 'projector' });
  });

  test('a form that no list has is not shown', () => {
    expect(read('катриджем', 'ru').query).toBe('картриджем');
    expect(listed('катриджем', 'ru').query).toBe('картридж');
  });

  test.each(['gizmo 11', 'gizmo 10'])('the number in %j', (query) => {
    const written = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
    const words = readVocabulary('en', buildVocabulary(['Set up Gizmo 10'], searchRules('en'), written));
    const plan = understand(query, { locale: 'en', vocabularies: [words] });
    expect(plan).toMatchObject({ query, dropped: query.endsWith('10') ? [] : ['11'] });
  });
});

describe('two words are joined', () => {
  const written = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
  const words = readVocabulary(
    'en',
    buildVocabulary(['The helpdesk has an inbox, a box and Windows11'], searchRules('en'), written),
  );
  const forms = (query: string) =>
    understand(`${query} `, { locale: 'en', vocabularies: [words] }).terms?.flatMap(
      ({ isStopWord, options }) => (isStopWord ? [] : (options[0]?.entry.form ?? '')),
    );

  test.each([
    ['where neither is a word', 'help desk', ['helpdesk']],
    ['where the second is a number', 'windows 11', ['windows11']],
    ['never where one is a word of the texts', 'in box', ['box']],
  ])('%s', (_case, query, wanted) => {
    expect(forms(query)).toEqual(wanted);
  });
});

describe('another keyboard', () => {
  test.each([
    ["['i", 'хэш'],
    [',e[', 'бух'],
    ['`;br', 'ёжик'],
  ])('%j is %j, though in no text', (typed, word) => {
    for (const locale of ['en', 'ru'])
      expect(read(typed, locale)).toMatchObject({ query: word, how: 'keyboard', dropped: [word] });
  });

  test('“,sk” is a function word', () => {
    expect(read(',sk', 'ru')).toMatchObject({ query: 'был', how: 'keyboard', needsMore: true });
  });

  test('what would leave one or two letters is not read so', () => {
    expect(read('xe', 'ru')).toMatchObject({ query: 'xe', how: 'typed' });
  });

  test('where no language has the Latin one', () => {
    const plan = understand('pfvtybnm', { locale: 'ru', vocabularies: vocabularies.slice(1) });
    expect(plan).toMatchObject({ query: 'заменить', how: 'keyboard' });
  });
});

describe('the language', () => {
  test.each([
    ['ru', 'how do i xylophone the dj', 'en'],
    ['en', 'как мне xylophone дж', 'ru'],
    ['ru', 'dj дж', 'ru'],
  ])('%s: of %j is %s', (locale, query, queryLocale) => {
    expect(read(query, locale).queryLocale).toBe(queryLocale);
  });
});

test.each([
  ['en', 'how do i', true],
  ['ru', 'как мне', true],
  ['en', 'how do i print', false],
  ['en', 'xylophone', false],
])('%s: %j needs one more word: %s', (locale, query, needsMore) => {
  expect(read(query, locale).needsMore).toBe(needsMore);
});

test('tags and addresses are taken apart', () => {
  expect(meant('<b>paper</b> <div class="x">tray</div> ', 'en')).toEqual(['paper', 'tray']);
  expect(meant('https://www.example.com/paper-tray/?x=1 ', 'en')).toContain('tray');
});

test('of a pasted text the weightiest words are read', () => {
  const talk = Array.from({ length: 300 }, (_, number) => `the xylophone${number}`).join(' ');
  const plan = read(`${talk} why is the toner pale ${talk} in the printer ${talk}`, 'en');
  expect(plan.terms?.map(({ options }) => options[0]?.entry.form)).toEqual(['toner', 'pale', 'printer']);
  expect(plan.dropped).toEqual([]);
});

test.each([
  ['филл пейпер', ['fill', 'paper']],
  ['инвайт', ['invite']],
  ['тоунер репляйс', ['toner']],
])('%j is English by its sound', (query, wanted) => {
  expect(read(`${query} `, 'en')).toMatchObject({ how: 'sound', queryLocale: 'en' });
  expect(meant(`${query} `, 'en')).toEqual(expect.arrayContaining(wanted));
});

test('what is heard in every word is likelier than a slip in another language', () => {
  const written = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
  const words = [
    readVocabulary('en', buildVocabulary(['Delete the profile'], searchRules('en'), written)),
    readVocabulary('ru', buildVocabulary(['Дел не делим, а профиль один'], searchRules('ru'), written)),
  ];
  expect(understand('делит профайл', { locale: 'en', vocabularies: words })).toMatchObject({
    how: 'sound',
    queryLocale: 'en',
  });
});

test('what is a word of another language is not taken by its sound', () => {
  expect(read('принтер', 'en')).toMatchObject({ how: 'typed', queryLocale: 'ru' });
});

describe('a query in two alphabets is read as it was typed', () => {
  test.each([
    ['en', 'загрузить бумагу in the paper drawer of the printer', []],
    ['en', 'where is the картридж', []],
    ['ru', 'застрял drawer of the printer', []],
    ['ru', 'заменить cartridge xyzzyq', ['xyzzyq']],
  ])('%s: %s', (locale, query, dropped) => {
    expect(read(query, locale)).toMatchObject({ how: 'typed', query, dropped });
  });
});

test('a word that is said twice is asked for once', () => {
  expect(meant('бумага и снова бумагу', 'ru')).toEqual(['бумагу']);
  expect(meant('tray, the tray', 'en')).toEqual(['tray']);
});
