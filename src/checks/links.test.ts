import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import {
  ALPHA,
  ALPHA_YAML,
  append,
  appendText,
  APPENDED_LINE as line,
  both,
  edit,
} from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

/** A link appended to the text. */
const link = (name: string, url: string, code: string, fix = ''): BrokenCase => ({
  name: `${name}: ${JSON.stringify(url)}`,
  breakIt: appendText(`Go [there](${url}).`),
  code,
  file: ALPHA,
  line,
  column: 4,
  fix,
});

const cases: BrokenCase[] = [
  link('a misspelt article', 'article:betta', 'unknown-article-link', 'Did you mean "beta"?'),
  link('an article with a path', 'article:beta/part', 'unknown-article-link'),
  link('no article', 'article:', 'unknown-article-link'),
  link('a misspelt section', 'article:beta#prat', 'unknown-section-link', '"part"'),
  link('a section of this article that is not there', 'article:#rehired', 'unknown-section-link', '"rehire"'),
  link('an empty section', 'article:beta#', 'unknown-section-link'),
  link('two sections', 'article:beta#part#part', 'unknown-section-link'),
  link('a misspelt page', 'page:fag', 'unknown-page-link', '"faq"'),
  link('a program', 'javascript:alert(1)', 'unsafe-link'),
  link('a program in mixed case', 'JaVaScRiPt:alert(1)', 'unsafe-link'),
  link('a program behind an entity', 'javascript&#58;alert(1)', 'unsafe-link'),
  link('a program behind a named entity', 'javascript&colon;alert(1)', 'unsafe-link'),
  link('a program behind an entity inside', 'java&#115;cript:alert(1)', 'unsafe-link'),
  link('a program behind an invisible entity', 'java&#x200b;script:alert(1)', 'unsafe-link'),
  link('a program behind a tab', '<java&#9;script:alert(1)>', 'unsafe-link'),
  link('a program behind a control character', '<&#1;javascript:alert(1)>', 'unsafe-link'),
  link('a program behind percent signs', 'javascript%3Aalert(1)', 'unsafe-link'),
  link('VBScript', 'vbscript:msgbox(1)', 'unsafe-link'),
  link('data', 'data:text/html;base64,PHNjcmlwdD4=', 'unsafe-link'),
  link('a file of the reader', 'file:///etc/passwd', 'unsafe-link'),
  link('a scheme in capitals', 'Article:beta', 'unsafe-link', 'article:'),
  link('a misspelt scheme', 'artcle:beta', 'unsafe-link', '"article:"'),
  link('a path of the site', '/en/articles/beta/#part', 'site-path-link', 'article:beta#part'),
  link('a relative path', '../beta/en.mdx', 'site-path-link', 'article:beta'),
  link('a bare anchor', '#rehire', 'site-path-link', 'article:#rehire'),
  link('an address without scheme', '//example.com/x', 'site-path-link', 'https://'),
  link('no address', '', 'site-path-link'),
  link('half an address', 'https:example.com', 'malformed-address', 'https://example.com'),
  link('no host', 'https://', 'malformed-address'),
  link('half a mail address', 'mailto:somebody', 'malformed-address', 'mailto:name@example.com'),
  ...(
    [
      ['a text', 'alpha', 'articles/beta/en.mdx', 11],
      ['related articles', 'beta', ALPHA_YAML, 9],
      ['an article that is retired', 'alpha', 'articles/old-alpha/article.yaml', undefined],
      ['the home page', 'alpha', 'site.yaml', undefined],
    ] as const
  ).map(([from, to, file, place]): BrokenCase => ({
    name: `an internal article that ${from} leads to`,
    breakIt: append(`articles/${to}/article.yaml`, 'visibility: internal\n'),
    code: 'link-to-internal',
    file,
    ...(place && { line: place }),
    fix: 'visibility: internal',
  })),
  {
    name: 'a link without text',
    breakIt: appendText('Go [](article:beta).'),
    code: 'empty-link',
    file: ALPHA,
    line,
  },
  {
    name: 'a program in an address apart from its link',
    breakIt: appendText('Go [there][x].\n\n[x]: javascript:alert(1)'),
    code: 'reference-link',
    file: ALPHA,
    line: line + 2,
  },
  {
    name: 'a link inside a box',
    breakIt: edit(ALPHA, 'Hand over tasks', '[Hand over](article:gamma) tasks'),
    code: 'unknown-article-link',
    file: ALPHA,
    line: 16,
    column: 1,
  },
  {
    name: 'a link to a retired article',
    breakIt: appendText('Go [there](article:old-alpha).'),
    code: 'link-to-retired',
    severity: 'warning',
    file: ALPHA,
    line,
    fix: 'article:alpha',
  },
  {
    name: 'a retired article among the related',
    breakIt: both(edit(ALPHA_YAML, '[beta]', '[beta, old-beta]'), async (project) =>
      project.write(
        'content/articles/old-beta/article.yaml',
        'category: people\norder: 1\naudience: [admin]\nplatforms: [web]\nplan: any\nsources: [handbook]\n' +
          'sourceLocale: en\nreviewed: 2026-11-22\nretired: { on: 2026-11-01, replacedBy: beta }\n',
      ),
    ),
    code: 'link-to-retired',
    severity: 'warning',
    file: ALPHA_YAML,
    line: 9,
  },
];

const schemes: BrokenCase[] = [
  {
    name: 'an app that site.yaml does not name',
    breakIt: appendText('Open [the app](fleetdesk://open).'),
    code: 'unsafe-link',
    file: ALPHA,
    line,
    fix: 'linkSchemes: [fleetdesk]',
  },
  {
    name: 'a program',
    breakIt: appendText('Open [the app](javascript:alert(1)).'),
    code: 'unsafe-link',
    file: ALPHA,
    line,
  },
  ...['tel:help', 'tel:+1 555', 'tel:12', 'tel:+1;ext=javascript'].map((url): BrokenCase => ({
    name: `no telephone number: ${url}`,
    breakIt: appendText(`Call [us](<${url}>).`),
    code: 'malformed-address',
    file: ALPHA,
    line,
    fix: 'tel:+1-555-0100',
  })),
];

test('nobody is told to permit what runs programs', async () => {
  await using project = await createSampleProject();
  await appendText('Open [the app](javascript:alert(1)).')(project);
  const { issues } = await checkProject(project.root, { today: TODAY });
  expect(issues.find(({ code }) => code === 'unsafe-link')?.fix).not.toContain('linkSchemes');
});

describe('links', () => {
  test.each([...cases, ...schemes])('reports $name', expectMessage);

  test.each<[string, BrokenCase['breakIt']]>([
    ['a telephone number', appendText('Call [us](tel:+7-495-555-01-00).')],
    [
      'an app that site.yaml names',
      both(
        edit('site.yaml', 'origin:', 'linkSchemes: [fleetdesk]\norigin:'),
        appendText('Open [the app](fleetdesk://open).'),
      ),
    ],
    ['a host in letters of another alphabet', appendText('See [it](https://справка.рф/a).')],
    [
      'the same as a source and as the origin',
      both(
        edit('sources.yaml', 'https://example.com/handbook', 'https://справка.рф/handbook'),
        edit('site.yaml', 'https://help.example', 'https://справка.рф'),
      ),
    ],
  ])('take %s', async (_, breakIt) => {
    await using project = await createSampleProject();
    await breakIt(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    // One language alone was changed.
    expect(issues.filter(({ code }) => code !== 'languages-disagree')).toEqual([]);
  });
});
