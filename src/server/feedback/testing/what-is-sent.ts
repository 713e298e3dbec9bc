/** What is sent to a collector under test: what it keeps, and what it refuses. */
export const ANSWER = {
  article: 'alpha',
  locale: 'en',
  helpful: false,
  reason: 'old',
  section: 'one',
  comment: 'a\nb',
};
/** Whatever is refused holds it, so that no answer may show it. */
export const MARK = 'zq-mark';
export const SEARCH = {
  query: 'write to ann@mail.example',
  locale: 'ru',
  tier: 'nothing',
  results: 0,
  told: true,
};

export const VISIT = { locale: 'ru', asked: 2, found: 'answers', article: 'alpha', place: 3, contact: true };

/** What is sent, where to, the headers it has, and the status and the code that answer it. */
type Refused = [what: string, body: unknown, headers: Record<string, string>, status: number, code: string];

export const refusedAnswers: Refused[] = [
  ['no JSON', `{"article":"${MARK}`, {}, 400, 'malformed'],
  ['nothing', '', {}, 400, 'malformed'],
  ['a list', [MARK], {}, 400, 'malformed'],
  ['null', null, {}, 400, 'malformed'],
  ['a field that is not asked for', { ...ANSWER, email: MARK }, {}, 400, 'malformed'],
  ['a prototype', '{"__proto__":{"article":"alpha"},"locale":"en","helpful":true}', {}, 400, 'malformed'],
  ['an id that is none', { ...ANSWER, article: `../${MARK}` }, {}, 400, 'malformed'],
  ['another reason', { ...ANSWER, reason: MARK }, {}, 400, 'malformed'],
  ['a number for yes', { ...ANSWER, helpful: 1 }, {}, 400, 'malformed'],
  ['a key that is none', { ...ANSWER, key: MARK }, {}, 400, 'malformed'],
  ['a comment that is too long', { ...ANSWER, comment: MARK.repeat(500) }, {}, 400, 'malformed'],
  ['a body that is too long', MARK.repeat(5000), {}, 413, 'too-large'],
  ['an article that is not there', { ...ANSWER, article: MARK }, {}, 404, 'unknown-article'],
  ['a language that is not there', { ...ANSWER, locale: 'xx' }, {}, 404, 'unknown-article'],
  ['a section that is not there', { ...ANSWER, section: MARK }, {}, 404, 'unknown-section'],
  ['another media type', ANSWER, { 'content-type': 'text/plain' }, 415, 'media-type'],
  ['a page of somebody else’s', ANSWER, { origin: 'https://evil.example' }, 403, 'origin'],
  ['no origin at all', ANSWER, { origin: 'null' }, 403, 'origin'],
  ['another site', ANSWER, { 'sec-fetch-site': 'cross-site' }, 403, 'origin'],
];
export const refusedSearches: [what: string, body: unknown, status: number, code: string][] = [
  ['a search without words', { ...SEARCH, query: ' \n' }, 400, 'malformed'],
  ['an answer in place of a search', ANSWER, 400, 'malformed'],
  ['a search that was answered', { ...SEARCH, query: MARK, tier: 'answers' }, 400, 'malformed'],
  [
    'a search in a language that is not there',
    { ...SEARCH, query: MARK, locale: 'xx' },
    404,
    'unknown-language',
  ],
  ['a search that nobody sent', { ...SEARCH, query: MARK, told: false }, 403, 'not-collected'],
];

export const refusedVisits: [what: string, body: unknown, status: number, code: string][] = [
  ['a visit with a word that was typed', { ...VISIT, query: MARK }, 400, 'malformed'],
  ['a visit with a number of its own', { ...VISIT, key: MARK }, 400, 'malformed'],
  ['a visit with a time', { ...VISIT, at: 1 }, 400, 'malformed'],
  ['a visit that found without asking', { ...VISIT, asked: 0 }, 400, 'malformed'],
  ['a visit that opened of nothing', { ...VISIT, found: 'nothing' }, 400, 'malformed'],
  ['a visit in which nothing was', { locale: 'ru', asked: 0, contact: false }, 400, 'malformed'],
  ['a visit with a rare number', { ...VISIT, asked: 712 }, 400, 'malformed'],
  ['a visit to an article that is not there', { ...VISIT, article: 'zq-mark' }, 404, 'unknown-article'],
  ['a visit in a language that is not there', { ...VISIT, locale: 'xx' }, 404, 'unknown-article'],
];
