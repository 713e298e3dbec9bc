import { describe, expect, test } from 'vitest';
import { defaultSearchRules, type SearchRules } from '../../languages/search-rules.ts';
import { searchRules } from '../../languages/search.ts';
import { buildVocabulary, type WrittenWords } from './build-vocabulary.ts';
import { levelOf, lettersOf, packWords, pagesOf, recode, unpackWords } from './vocabulary-data.ts';
import { readVocabulary } from './vocabulary.ts';

const NOTHING: WrittenWords = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
const en = searchRules('en');
const build = (texts: string[], written: Partial<WrittenWords> = {}, rules: SearchRules = en) =>
  buildVocabulary(texts, rules, { ...NOTHING, ...written });
const formsOf = (texts: string[], rules: SearchRules = en) =>
  unpackWords(build(texts, {}, rules).words).sort();

describe('packed words', () => {
  test.each([
    ['none', [], ''],
    ['one', ['tray'], 'Atray'],
    ['with a common beginning', ['tray', 'trays', 'tree'], 'AtrayEsCee'],
    ['the same twice', ['tray', 'tray'], 'AtrayE'],
    ['of another script', ['лоток', 'лоточек'], 'АлотокEчек'.replace('А', 'A')],
  ])('%s', (_case, words, packed) => {
    expect(packWords(words)).toBe(packed);
    expect(unpackWords(packed)).toEqual(words);
  });

  test('share no more letters than a capital can tell', () => {
    const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
    expect(unpackWords(packWords(long))).toEqual(long);
  });
});

describe('letters that change places', () => {
  const cyrillic = 'лоток лотка принтер';

  test('are those outside of ASCII, where they are most', () => {
    expect(lettersOf(cyrillic)).toBe('аеиклнопрт');
    expect(lettersOf('tray für')).toBe('');
    expect(lettersOf('')).toBe('');
  });

  test('are as many as there are places', () => {
    const many = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const letters = lettersOf(many);
    expect([...letters].length).toBeLessThan(60);
    expect(recode(recode(many, letters), letters)).toBe(many);
  });

  test.each([cyrillic, 'лоток A4 usb_port', '', 'plain'])('come back: %s', (text) => {
    const letters = lettersOf(cyrillic);
    expect(recode(recode(text, letters), letters)).toBe(text);
  });

  test('weigh less', () => {
    expect(recode(cyrillic, lettersOf(cyrillic))).toMatch(/^[\0-\x7f]*$/);
  });
});

test.each([
  [1, '0', 1],
  [2, '1', 2],
  [3, '2', 4],
  [100, '7', 128],
  [20_000, 'e', 16_384],
])('%i pages travel as %s and come back as %i', (pages, level, back) => {
  expect(levelOf(pages)).toBe(level);
  expect(pagesOf(level)).toBe(back);
});

describe('the words of a language', () => {
  test.each([
    ['one form of each', ['Fill the tray. Trays fill.'], ['fill', 'tray']],
    ['no function words', ['the of and tray'], ['tray']],
    ['a word with a hyphen as a whole and in parts', ['set-up'], ['set', 'setup']],
    [
      'numbers, versions and codes',
      ['404, 4.10.2 or 0x80070005 tray'],
      ['0x80070005', '404', '4102', 'tray'],
    ],
    ['numbers with units', ['10gb of tray'], ['10', '10gb', 'gb', 'tray']],
    ['a number in groups', ['1\u00a0000\u00a0000'], ['1\u00a0000\u00a0000']],
    ['letters three times', ['AAA www'], ['aaa', 'www']],
    ['a fixed hyphen as none, as Pagefind has it', ['mega\u2011tray'], ['megatray']],
    ['no words of two scripts', ['trayлоток tray'], ['tray']],
    ['nothing too long', [`${'ab'.repeat(20)} tray`], ['tray']],
  ])('%s', (_case, texts, words) => {
    expect(formsOf(texts)).toEqual(words);
  });

  test('of a language without rules count as they are written', () => {
    expect(formsOf(['tray trays'], defaultSearchRules)).toEqual(['tray', 'trays']);
  });

  test('a second form is kept where a slip would not be recognised by the first', () => {
    expect(formsOf(['act acting actedness'], { ...en, stem: (word) => word.slice(0, 3) })).toEqual([
      'act',
      'actedness',
    ]);
  });

  test('stand in a form of which the index keeps enough', () => {
    // “войте” is kept as “во”, by which half of a Russian site is found.
    const data = build(['войте', 'войти'], {}, searchRules('ru'));
    expect(readVocabulary('ru', data).entries.map(({ form }) => form)).toEqual(['войти']);
  });

  test('tell in how many pages they are', () => {
    const data = build(['tray jam', 'tray tray', 'tray', 'tray']);
    expect(data).toMatchObject({ pages: 4, complete: true });
    expect(unpackWords(data.words)).toEqual(['jam', 'tray']);
    expect(data.spread).toBe('02');
  });

  test('are the same from the same texts in any order', () => {
    expect(build(['tray jam', 'paper'])).toEqual(build(['paper', 'jam tray']));
  });

  test('travel in Latin letters and come back', () => {
    const data = build(['Лоток для бумаги', 'бумага'], {}, searchRules('ru'));
    expect(data.words).toMatch(/^[\0-\x7f]+$/);
    const entries = readVocabulary('ru', data).entries.map(({ form }) => form);
    expect(entries.sort()).toEqual(['бумага', 'лоток']);
  });
});

describe('words that are too many', () => {
  const texts = ['tray jam paper', 'tray jam', 'tray ink', 'toner'];
  const fit = (most: number, written: Partial<WrittenWords> = {}) => {
    const data = buildVocabulary(texts, en, { ...NOTHING, ...written }, ({ words }) =>
      words.length <= most ? true : false,
    );
    return { ...data, forms: readVocabulary('en', data).entries.map(({ form }) => form) };
  };

  test('are cut to those of the most pages, and it is said', () => {
    expect(fit(9)).toMatchObject({ forms: ['jam', 'tray'], complete: false });
    expect(fit(100)).toMatchObject({ complete: true });
  });

  test('keep those that writers speak of', () => {
    expect(fit(4, { synonyms: [['toner', 'powder']] }).forms).toEqual(['toner']);
    expect(fit(4, { spellings: { tonner: 'toner' } }).forms).toEqual([]);
    expect(fit(6, { spellings: { tonner: 'toner' } }).forms).toEqual(['toner']);
  });

  test('may be none', () => {
    expect(fit(-1)).toMatchObject({ forms: [], complete: false, pages: 4 });
  });
});

describe('words that were read', () => {
  const vocabulary = readVocabulary(
    'en',
    build(['tray jam manual', 'tray paper', 'tray machine'], {
      synonyms: [
        ['manual', 'booklet'],
        ['jam', 'paper'],
      ],
      spellings: { machina: 'machine' },
      phrases: { 'paper drawer': 'tray' },
      everywhere: ['machine'],
    }),
  );
  const form = ({ form }: { form: string }) => form;

  test('are found by their stems', () => {
    expect([...vocabulary.byStem.values()].map(form).sort()).toEqual([
      'jam',
      'machine',
      'manual',
      'paper',
      'tray',
    ]);
  });

  test('tell the more the fewer pages they are on, and nothing when they are everywhere', () => {
    const weightOf = (word: string) => vocabulary.byStem.get(en.stem(word))?.weight ?? NaN;
    expect(weightOf('manual')).toBe(1);
    expect(weightOf('tray')).toBeLessThan(0.7);
    expect(weightOf('machine')).toBeLessThan(0.2);
  });

  test('know their synonyms, those in no text as well', () => {
    const same = (word: string) => vocabulary.synonyms.get(en.stem(word))?.map(form);
    expect(same('jam')).toEqual(['paper']);
    expect(same('booklet')).toEqual(['manual']);
    expect(same('manual')).toEqual([]);
  });

  test('know their other spellings and phrases', () => {
    expect(vocabulary.spellings.get('machina')?.map(form)).toEqual(['machine']);
    expect(vocabulary.spellings.get('paper drawer')?.map(form)).toEqual(['tray']);
  });
});
