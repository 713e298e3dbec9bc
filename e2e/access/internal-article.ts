import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Made-up words by what they stand for: `zqtitlevx`. No stemmer takes anything off them. */
export type Planted = ReadonlyMap<string, string>;

/** A title, a heading or a name that stands alone in both languages. */
const BOTH = ['en', 'ru'] as const;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" viewBox="0 0 4 3"/>\n';

/**
 * Writes internal articles into a copy of the sample project, with a made-up word in every field of theirs and of what
 * nothing but they names.
 *
 * @returns the words: none may be found in the public site
 */
export async function plantInternalArticles(content: string): Promise<Planted> {
  const planted = new Map<string, string>();
  const word = (field: string): string => {
    const made = `zq${field.toLowerCase().replaceAll(/[^a-z]/g, '')}vx`;
    planted.set(field, made);
    return made;
  };
  const inBoth = (field: string) => `{ en: ${word(`${field} en`)}, ru: ${word(`${field} ru`)} }`;
  const write = async (file: string, text: string) => {
    await mkdir(join(content, file, '..'), { recursive: true });
    await writeFile(join(content, file), text);
  };

  await appendFile(
    join(content, 'categories.yaml'),
    `${word('category id')}:\n  order: 9\n  name: ${inBoth('category name')}\n  description: ${inBoth('category description')}\n`,
  );
  await appendFile(
    join(content, 'terms.yaml'),
    `${word('term id')}:\n  label: ${inBoth('term label')}\n  older: { en: [${word('term older')}] }\n` +
      `  message: ${word('term message')}\n  sources: [${word('source of term')}]\n` +
      `${word('term in answer id')}:\n  label: ${inBoth('term in answer')}\n  sources: [lantern-manual]\n`,
  );
  await appendFile(
    join(content, 'facts.yaml'),
    `${word('fact id')}:\n  is: { text: ${inBoth('fact')} }\n  source: ${word('source of fact')}\n  checked: 2026-11-01\n` +
      `${word('claimed fact id')}:\n  is: { text: ${inBoth('claimed fact')} }\n  source: lantern-manual\n  checked: 2026-11-01\n` +
      `  claims:\n    - { is: { text: ${inBoth('claim')} }, source: ${word('source of claim')}, note: ${inBoth('claim note')} }\n` +
      `    - { is: { text: { en: ${planted.get('claimed fact en')}, ru: ${planted.get('claimed fact ru')} } }, source: lantern-manual }\n` +
      `  ruling: ${inBoth('ruling')}\n`,
  );
  await appendFile(
    join(content, 'sources.yaml'),
    ['source of term', 'source of fact', 'source of claim', 'source of article', 'source of section']
      .map(
        (source) =>
          `${word(source)}:\n  title: ${inBoth(`title of ${source}`)}\n  publisher: ${inBoth(`publisher of ${source}`)}\n` +
          `  language: en\n  url: https://example.com/${word(`address of ${source}`)}\n  seen: 2026-11-01\n  dated: null\n`,
      )
      .join(''),
  );
  for (const locale of BOTH) {
    const file = join(content, `search/${locale}.yaml`);
    const own = await readFile(file, 'utf8');
    await writeFile(
      file,
      own
        .replace('synonyms:\n', `synonyms:\n  - [${word(`synonym ${locale}`)}, ${word(`text ${locale}`)}]\n`)
        .replace('spellings:\n', `spellings:\n  ${word(`spelling ${locale}`)}: ${word(`text ${locale}`)}\n`)
        .replace('phrases:\n', `phrases:\n  ${word(`phrase ${locale}`)} so: ${word(`text ${locale}`)}\n`),
    );
  }

  const id = word('article id');
  const common = (more: string) =>
    `category: ${word('category id')}\norder: 1\naudience: [admin]\nplatforms: [web]\nplan: any\nvisibility: internal\n` +
    `sourceLocale: en\nreviewed: 2026-11-01\nsources: [${word('source of article')}]\n${more}`;
  await write(
    `articles/${id}/article.yaml`,
    common(
      `owner: ${word('owner')}\n` +
        `tried: [{ on: 2026-11-01, version: ${word('version')} }]\n` +
        `changed: [{ on: 2026-11-01, why: ${inBoth('why changed')} }]\n` +
        `sectionAliases: { ${word('old section')}: ${word('section')} }\n` +
        `formerly: [/${word('formerly')}]\n` +
        `board: [{ id: ${word('row')}, to: cancel-plan }]\n`,
    ),
  );
  // A retired article goes on having an address, and that tells of it.
  await write(
    `articles/${word('retired id')}/article.yaml`,
    common(`formerly: [/${word('retired formerly')}]\nretired: { on: 2026-11-02, replacedBy: ${id} }\n`),
  );
  for (const locale of BOTH) {
    const say = (field: string) => word(`${field} ${locale}`);
    await write(`articles/${id}/aliases.${locale}.txt`, `${say('alias')} one two [#${word('section')}]\n`);
    await write(
      `articles/${id}/${word('picture file')}.${locale}.svg`,
      PICTURE.replace('/>', `><title>${say('in picture')}</title></svg>`),
    );
    await write(
      `articles/${id}/${locale}.mdx`,
      `---
title: ${say('title')} here
description: ${say('description')} here.
brief: ${say('brief')} here.
questions:
  - id: ${word('question')}
    ask: ${say('ask')} here?
    answer: ${say('answer')} <Ui term="${word('term in answer id')}" /> here.
    section: ${word('section')}
keywords: [${say('keyword')}]
board:
  intro: ${say('intro')}.
  rows:
    ${word('row')}: { want: ${say('want')}, do: ${say('do')}, back: ${say('back')} }
---

## ${say('heading')} [#${word('section')}]

${say('text')} is **${say('bold')}** with <Ui term="${word('term id')}" /> and <Fact id="${word('fact id')}" />: [${say('link')}](https://example.com/${say('address')}).

<Claims fact="${word('claimed fact id')}" />

<Care title="${say('care')}">

${say('in care')} here.

</Care>

![${say('alt')}](./${word('picture file')}.svg '${say('caption')}')

<Message title="${say('message title')}">

${say('message')} here.

</Message>

\`\`\`
${say('code')}
\`\`\`

### ${say('part')} [#${word('part id')}]

<Video address="https://video.example/${say('video')}" poster="./${word('picture file')}.svg" title="${say('video title')}" />

<Board />

<Provenance sources="${word('source of section')}" />
`,
    );
  }
  return planted;
}
