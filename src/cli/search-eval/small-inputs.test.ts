import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSmallSite, type SmallSite, type SmallTexts } from './testing/small-site.ts';

/** Small texts, indexed by Pagefind itself, for what only the whole chain shows: how it parts words is its own. */
const TEXTS: SmallTexts = {
  en: {
    'gizmo-10': ['Set up Gizmo 10', 'Plug it in.'],
    'gizmo-11': ['Set up Gizmo 11', 'Plug it in.'],
    release: ['Gizmo release notes', 'Version 4.10.2 mends code 0x80070005. A share is 25,5. Open 24/7.'],
    records: ['Import many records', 'At most 1\u00a0000\u00a0000 records at once.'],
    missing: ['The page is missing', 'The server answers with error 404.'],
    battery: ['Change the AAA battery', 'The www prefix and addDateParsing are of no use.'],
    blaster: ['Buy a mega\u2011blaster', 'It is a super\u00adwidget.'],
    language: ['Write in C++', 'It has templates.'],
    others: ['Write a letter', 'C is a letter, and so is D.'],
    more: ['Letters of C and B', 'Write C and B.'],
    quoted: ['Send a message', 'The red lamp is on.'],
    scattered: ['A lamp and a message', 'The lamp is red when it is on.'],
  },
  ru: {
    soft: ['Настройка 1С', 'Подключите 1С и Gizmo.'],
    card: ['Если карту украли', 'Позвоните в банк.'],
    other: ['Выпустить карту', 'Карта придёт почтой.'],
  },
  de: {
    block: ['Karte sperren', 'So sperren Sie die Karte.'],
    cancel: ['Konto kündigen', 'Das Konto endet zum Monat.'],
    raise: ['Limit erhöhen', 'Das Limit gilt am Tag.'],
    wait: ['Adresse ändern', 'Die Adresse gilt ab morgen.'],
  },
  ar: {
    card: ['بطاقة جديدة', 'اطلب بطاقة جديدة من التطبيق.'],
    transfer: ['إرسال تحويل', 'يصل تحويل المال في يوم واحد.'],
    other: ['فتح حساب', 'افتح الحساب من الهاتف.'],
  },
};

let small: SmallSite;
beforeAll(async () => {
  small = await openSmallSite(TEXTS);
}, 60_000);
afterAll(() => small.close());

test.each([
  ['a number beside another', 'en', 'gizmo 10', 'gizmo-10'],
  ['a number beside another', 'en', 'gizmo 11', 'gizmo-11'],
  ['a number alone', 'en', '404', 'missing'],
  ['a number and a word', 'en', 'error 404', 'missing'],
  ['a version', 'en', 'gizmo 4.10.2', 'release'],
  ['a code', 'en', '0x80070005', 'release'],
  ['a fraction', 'en', '25,5', 'release'],
  ['a number with a slash', 'en', '24/7', 'release'],
  ['a name with a digit', 'ru', '1С', 'soft'],
  ['a grouped number', 'en', '1000000', 'records'],
  ['a grouped number', 'en', '1 000 000 records', 'records'],
  ['letters three times', 'en', 'aaa battery', 'battery'],
  ['letters three times', 'en', 'www prefix', 'battery'],
  ['a name in capitals and small letters', 'en', 'addDateParsing', 'battery'],
  ['a hyphen that does not break', 'en', 'mega blaster', 'blaster'],
  ['soft hyphens', 'en', 'superwidget', 'blaster'],
  ['signs that are part of a name', 'en', 'C++', 'language'],
  ['a form', 'ru', 'карту украли', 'card'],
  ['vowel signs', 'ar', 'بِطاقَة', 'card'],
  ['an article and a plural', 'ar', 'التحويلات', 'transfer'],
  ['a compound', 'de', 'Kartensperrung', 'block'],
  ['a compound', 'de', 'Kontokündigung', 'cancel'],
  ['a compound', 'de', 'Limiterhöhung', 'raise'],
])('%s is found, in %s: %s', async (_what, locale, query, article) => {
  const { hits, plan } = await small.site.openSearch(locale).ask(query);
  expect(hits[0]?.article).toBe(article);
  expect(plan.dropped).toEqual([]);
});
