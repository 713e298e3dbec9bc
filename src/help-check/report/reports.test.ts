import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { jsonReport } from './json.ts';
import type { Run } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

const finding: Finding = {
  code: 'unknown-article',
  level: 'error',
  file: 'src/a b.ts',
  line: 3,
  column: 7,
  length: 4,
  what: 'There is no article "alpa".',
  why: 'Who follows the link gets "page not found".',
  fix: 'Did you mean "alpha"?',
  instead: 'alpha',
};
const note: Finding = {
  ...finding,
  code: 'not-checkable',
  level: 'note',
  line: 9,
  length: 0,
  what: 'Which article?',
};
const run: Run = {
  findings: [
    finding,
    note,
    { ...finding, line: 12 },
    { ...finding, file: 'b.ts', level: 'warning', code: 'retired-article' },
  ],
  files: 12,
  links: 5,
  ignored: 0,
  articles: 1,
  site: 'https://help.example/',
  revision: '0123456789abcdef',
};

describe('text', () => {
  test('shows findings under their file, then the sum', () => {
    expect(textReport({ ...run, findings: [finding, note, ...run.findings.slice(3)], ignored: 2 }))
      .toMatchInlineSnapshot(`
      "src/a b.ts
        3:7 Error: There is no article "alpa". (unknown-article)
          Why: Who follows the link gets "page not found".
          Fix: Did you mean "alpha"?
        9:7 Note: Which article? (not-checkable)

      b.ts
        3:7 Warning: There is no article "alpa". (retired-article)
          Why: Who follows the link gets "page not found".
          Fix: Did you mean "alpha"?

      help-check: 1 error, 1 warning. 5 links to 1 article of https://help.example/ in 12 files; 1 place not checkable; 2 overlooked because a comment asks for it."
    `);
  });

  test('says when all is well', () => {
    expect(textReport({ ...run, findings: [], links: 1 })).toBe(
      'help-check: no errors. 1 link to 1 article of https://help.example/ in 12 files.',
    );
  });

  test('does not obey what stands in sources', () => {
    const printed = textReport({
      ...run,
      findings: [{ ...finding, what: 'a\u001b[2Jb\nc', file: 'x\u0007' }],
    });
    expect(printed).toContain('a\\u001b[2Jb c');
    expect(printed).toContain('x\\u0007');
  });
});

test('JSON holds everything', () => {
  expect(JSON.parse(jsonReport(run))).toEqual({ ...run, counts: { error: 2, warning: 1, note: 1 } });
});

describe('SARIF', () => {
  const log = JSON.parse(sarifReport('1.2.3')(run)) as {
    version: string;
    $schema: string;
    runs: {
      tool: { driver: { name: string; semanticVersion: string; rules: Record<string, unknown>[] } };
      columnKind: string;
      results: Record<string, unknown>[];
    }[];
  };
  const [only] = log.runs;

  test('is a log of version 2.1.0 with one run', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
    expect(log.runs).toHaveLength(1);
    expect(only?.columnKind).toBe('utf16CodeUnits');
    expect(only?.tool.driver).toMatchObject({ name: 'help-check', semanticVersion: '1.2.3' });
  });

  test('has every rule with what code scanning shows of it', () => {
    for (const rule of only?.tool.driver.rules ?? [])
      expect(rule).toEqual({
        id: expect.stringMatching(/^[a-z-]+$/) as string,
        name: expect.stringMatching(/^[A-Z]\w+$/) as string,
        shortDescription: { text: expect.stringMatching(/./) as string },
        fullDescription: { text: expect.stringMatching(/./) as string },
        help: { text: expect.stringMatching(/./) as string },
        defaultConfiguration: { level: expect.stringMatching(/^(error|note)$/) as string },
        properties: { tags: ['help', 'links'], precision: 'very-high' },
      });
  });

  test('has a result for each finding, which names its rule by place and id', () => {
    expect(only?.results).toHaveLength(run.findings.length);
    for (const { ruleId, ruleIndex } of only?.results ?? [])
      expect(only?.tool.driver.rules[ruleIndex as number]?.['id']).toBe(ruleId);
    expect(only?.results[0]).toEqual({
      ruleId: 'unknown-article',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'There is no article "alpa". Did you mean "alpha"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 7, endColumn: 11 },
          },
        },
      ],
      partialFingerprints: { 'helpLink/v1': 'src/a b.ts:unknown-article:There is no article "alpa".:1' },
    });
  });

  test('tells equal findings of a file apart, and keeps them when lines move', () => {
    const prints = only?.results.map(
      (result) => (result['partialFingerprints'] as Record<string, string>)['helpLink/v1'],
    );
    expect(new Set(prints).size).toBe(run.findings.length);
    expect(prints?.[2]).toMatch(/:2$/);
  });
});
