import { describe, expect, test } from 'vitest';
import { findLinks } from './find/find-links.ts';
import { ManifestRefused, readHelpCentre } from './help-centre.ts';
import { judgeLinks, type Demands } from './judge-links.ts';
import { sampleManifest } from './testing/sample-manifest.ts';
import { usageOf } from './usage.ts';

const help = readHelpCentre(sampleManifest);
const TODAY: Demands = { today: '2026-11-22', grace: 90, locales: [] };
const forms = { addresses: { sites: [help.site], relative: true }, calls: ['helpUrl'] };
const judge = (text: string, demands: Partial<Demands> = {}) =>
  judgeLinks(findLinks('a.ts', text, forms), help, { ...TODAY, ...demands });

describe('links are held against a manifest', () => {
  test.each([
    ['an article', "helpUrl('alpha')"],
    ['a section', "helpUrl('alpha', 'rehire')"],
    ['a language', "helpUrl('alpha', 'rehire', { locale: 'pl' })"],
    ['an address', "'https://help.example/docs/go/alpha/?lang=pl#rehire'"],
  ])('nothing is wrong with %s', (_, text) => {
    expect(judge(text, { locales: ['en', 'pl'] })).toEqual([]);
  });

  test.each([
    [
      'an unknown article',
      "helpUrl('alpa')",
      'error unknown-article 1:10',
      'There is no article "alpa".',
      'Did you mean "alpha"?',
    ],
    [
      'an article nothing is like',
      "helpUrl('zzzzzzzz')",
      'error unknown-article 1:10',
      'no article "zzzzzzzz"',
      'manifest',
    ],
    [
      'no article at all',
      '<help-link article="">',
      'error unknown-article 1:21',
      'There is no article "".',
      '',
    ],
    [
      'a key that objects have',
      "helpUrl('constructor')",
      'error unknown-article 1:10',
      'no article "constructor"',
      '',
    ],
    [
      'an unknown section',
      "helpUrl('alpha', 'rehir')",
      'error unknown-section 1:19',
      '"alpha" has no section "rehir"',
      'Did you mean "rehire"?',
    ],
    [
      'a section of another article',
      "helpUrl('alpha', 'part')",
      'error unknown-section 1:19',
      '"part"',
      'It has: remove, rehire.',
    ],
    [
      'a section where there are none',
      "helpUrl('gamma', 'x')",
      'error unknown-section 1:19',
      '"gamma" has no section "x"',
      'leave the section out',
    ],
    [
      'a renamed section',
      "helpUrl('alpha', 'hire-back')",
      'note renamed-section 1:19',
      'is called "rehire" now',
      'Write "rehire".',
    ],
    [
      'a retired article',
      "helpUrl('old-alpha', 'x')",
      'warning retired-article 1:10',
      'on 2026-11-01; 69 of 90 days are left',
      'Write "alpha"',
    ],
    ['an unknown language', "helpUrl('alpha', 'x1', { locale: 'ru' })", 'error unknown-section 1:19', '', ''],
    [
      'a language of the link',
      "\n  helpUrl('beta', null, { locale: 'pl' })",
      'error missing-locale 2:12',
      'does not exist in "pl"',
      'It exists in: en.',
    ],
    [
      'what cannot be told',
      'helpUrl(id)',
      'note not-checkable 1:9',
      'Which article is meant',
      'helpUrl("…")',
    ],
  ])('%s', (_, text, head, what, fix) => {
    const [finding] = judge(text);
    expect(`${finding?.level} ${finding?.code} ${finding?.line}:${finding?.column}`).toBe(head);
    expect(finding?.what).toContain(what);
    expect(finding?.fix).toContain(fix);
    expect(finding?.why).toMatch(/\.$/);
  });

  test('a language the help centre does not have', () => {
    const [finding] = judge("helpUrl('alpha', undefined, { locale: 'pt' })");
    expect(finding).toMatchObject({
      code: 'unknown-locale',
      level: 'error',
      length: 2,
      fix: expect.stringContaining('It has: en, pl.') as string,
    });
  });

  test.each([
    ['on the last day of grace', { grace: 21 }, 'warning'],
    ['the day after', { grace: 20 }, 'error'],
    ['without grace', { grace: 0 }, 'error'],
    ['later', { today: '2027-03-01' }, 'error'],
  ])('a retired article %s', (_, demands, level) => {
    expect(judge("helpUrl('old-alpha')", demands)).toMatchObject([{ level }]);
  });

  test('languages every article must exist in', () => {
    const findings = judge("helpUrl('alpha'); helpUrl('beta'); helpUrl('old-alpha')", {
      locales: ['en', 'pl'],
    });
    expect(findings.map(({ code, what }) => `${code} ${what.slice(0, 18)}`)).toEqual([
      'missing-locale The article "beta"',
      'retired-article The article "old-a',
    ]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('places count lines that end with %j', (end) => {
    expect(judge(['let a;', 'let b;', "  helpUrl('alpa')"].join(end))).toMatchObject([
      { line: 3, column: 12 },
    ]);
  });

  test('the same at the same place is said once', () => {
    expect(judge("helpUrl('alpa', a ? 'x' : 'y')")).toHaveLength(1);
  });
});

describe('a manifest', () => {
  test.each([
    ['nothing', null, 'no manifest'],
    ['a list', [], 'no manifest'],
    ['something else', { site: {} }, 'no manifest'],
    ['of a later form', { ...sampleManifest, schema: 2 }, 'version 2'],
  ])('is refused: %s', (_, data, said) => {
    expect(() => readHelpCentre(data)).toThrow(ManifestRefused);
    expect(() => readHelpCentre(data)).toThrow(said);
  });
});

describe('the usage file', () => {
  const { uses } = findLinks(
    'a.ts',
    "helpUrl('beta'); helpUrl('alpha', 'rehire'); helpUrl('alpha', 'hire-back'); helpUrl('alpha', 'rehire'); helpUrl('old-alpha', 'x'); helpUrl('alpa'); helpUrl('beta', 'no')",
    forms,
  );

  test('counts what the help centre knows, in order', () => {
    expect(JSON.stringify(usageOf('shop', uses, help))).toBe(
      JSON.stringify({
        schema: 1,
        product: 'shop',
        articles: {
          alpha: { count: 3, sections: { 'hire-back': 1, rehire: 2 } },
          beta: { count: 2 },
          'old-alpha': { count: 1 },
        },
      }),
    );
  });

  test('has a day only where one is given', () => {
    expect(usageOf('shop', [], help, '2026-11-22')).toEqual({
      schema: 1,
      product: 'shop',
      date: '2026-11-22',
      articles: {},
    });
  });
});
