import { WHY, type Finding, type FindingCode } from '../finding.ts';
import type { Report } from './report.ts';

/** What each rule is called where a list of alerts is shown. */
const NAMES: Readonly<Record<FindingCode, string>> = {
  'unknown-article': 'Link to a help article that does not exist',
  'retired-article': 'Link to a help article that was taken away',
  'unknown-section': 'Link to a section that does not exist',
  'renamed-section': 'Link to a section by its old id',
  'unknown-locale': 'Link to a language that does not exist',
  'missing-locale': 'Link to a help article that is not translated',
  'label-changed': 'A label that the help centre calls otherwise',
  'label-gone': 'A label of the help centre that the product does not show',
  'not-read': 'A file was not read',
  'not-checkable': 'Link to help that cannot be checked',
};
const CODES = Object.keys(NAMES) as FindingCode[];

/**
 * Shows a run as SARIF 2.1.0 (OASIS Standard, 2020), as GitHub code scanning reads it: paths from the root of the
 * repository, fingerprints that stay when lines move.
 *
 * @param version of help-check
 */
export function sarifReport(version: string): Report {
  return ({ findings, site }) =>
    JSON.stringify(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'help-check',
                semanticVersion: version,
                informationUri: site,
                rules: CODES.map(ruleOf),
              },
            },
            columnKind: 'utf16CodeUnits',
            results: resultsOf(findings),
          },
        ],
      },
      undefined,
      2,
    );
}

function ruleOf(code: FindingCode) {
  return {
    id: code,
    name: code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: NAMES[code] },
    fullDescription: { text: WHY[code] },
    help: { text: WHY[code] },
    defaultConfiguration: {
      level: code === 'not-checkable' || code === 'renamed-section' ? 'note' : 'error',
    },
    properties: { tags: ['help', 'links'], precision: 'very-high' },
  };
}

function resultsOf(findings: readonly Finding[]) {
  const seen = new Map<string, number>();
  return findings.map(({ code, level, file, line, column, length, what, fix }) => {
    const key = `${file}:${code}:${what}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      ruleId: code,
      ruleIndex: CODES.indexOf(code),
      level,
      message: { text: `${what} ${fix}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column, endColumn: column + Math.max(1, length) },
          },
        },
      ],
      // Without the line: the same slip stays the same alert when code above it grows.
      partialFingerprints: { 'helpLink/v1': `${key}:${nth}` },
    };
  });
}
