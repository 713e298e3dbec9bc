import { describe, expect, test } from 'vitest';
import { ChangeRefused } from '../../../content/change.ts';
import { renameInMdx } from './rename-in-mdx.ts';

const rename = { article: 'alpha', from: 'old', to: 'new' };
const head =
  "---\ntitle: T # old\nquestions:\n  - Why old?\n  - { ask: 'What?', section: old } # keep\n---\n";
const here = (text: string) => renameInMdx(text, 'a.mdx', true, rename);
const there = (text: string) => renameInMdx(text, 'b.mdx', false, rename);

describe('renaming a section in a text', () => {
  test('changes the heading, the questions and links of its own article, and nothing else', () => {
    const text = (id: string) => `---
title: T # old
questions:
  - Why old?
  - { ask: 'What?',   section: ${id} } # keep
  - ask: Q
    section: "${id}"
---

See [old](article:#${id}), [#old](article:alpha#${id} "old"), [other](article:beta#old), \`article:#old\`.

##  Старое 😀 [#old-one]

## Old  *old* [#${id}]  ##

- [deep **old**](<article:#${id}>)

<Care title="article:#old">

[in a box](article:alpha#${id})

</Care>

\`\`\`
## Old [#old]
\`\`\`
`;
    expect(here(text('old'))).toBe(text('new'));
  });

  test('changes links of other articles only', () => {
    const body = '\n[a](article:alpha#old) [b](article:#old)\n\n## Its own [#old]\n';
    expect(there(head + body)).toBe(head + body.replace('alpha#old', 'alpha#new'));
  });

  test('keeps the line breaks of Windows and a byte order mark', () => {
    const text = (id: string) =>
      `\ufeff---\r\ntitle: Т\r\nquestions:\r\n  - { ask: Q, section: ${id} }\r\n---\r\n\r\n## Ё [#${id}]\r\n\r\n[x](article:#${id})\r\n`;
    expect(here(text('old'))).toBe(text('new'));
  });

  test.each([
    ['a link written with an entity', `${head}\n[a](article:#&#x6f;ld)\n`],
    ['a text that is not MDX', `${head}\n<Care title="old">\n`],
    ['a frontmatter that is not YAML', '---\nquestions: [old\n---\n\ntext\n'],
    ['no frontmatter', '## A [#old]\n'],
  ])('refuses %s', (_, text) => {
    expect(() => here(text)).toThrow(ChangeRefused);
  });

  test('does not read what does not name the id', () => {
    expect(here('<Care')).toBe('<Care');
  });
});
