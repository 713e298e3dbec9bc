import { expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

const PRINT = 'How do I print a label?';
const PAPER = 'Which paper fits?';
const PRESS = 'Open the tray and press Print.';
const THERMAL = 'Thermal paper.';
const BOTH = [
  [PRINT, PRESS],
  [PAPER, THERMAL],
];

/** Pages that nobody wrote for us to read, each with the same two questions. */
const pages: [name: string, source: string][] = [
  [
    'an accordion of divs with an icon',
    `<div role="tablist"><div role="button" aria-controls="a"><span class="icon">+</span><a>${PRINT}</a></div><div id="a" role="tabpanel"><p>${PRESS}</p></div>
     <div role="button">${PAPER}</div><div role="tabpanel"><p>${THERMAL}</p></div></div>`,
  ],
  [
    'a table, and a box of related pages',
    `<table><tr><th>Question</th><th>Answer</th></tr><tr><td>${PRINT}</td><td>${PRESS}</td></tr><tr><td>${PAPER}</td><td>${THERMAL}</td></tr></table><div class="related-posts"><p>Read also</p></div>`,
  ],
  [
    'questions in bold type on the line of their answers',
    `<p><strong>1) ${PRINT}</strong> ${PRESS}</p><p><b>${PAPER}</b><br/>${THERMAL}</p>`,
  ],
  [
    'labels with a full stop, the question in bold type',
    `<p><strong>Q. ${PRINT}</strong><br />A. ${PRESS}</p><p><b>Q: ${PAPER}</b><br>A: ${THERMAL}</p>`,
  ],
  ['a Markdown list with bold questions', `- **${PRINT}**\n\n  ${PRESS}\n\n- **${PAPER}** ${THERMAL}\n`],
  [
    'Markdown headings with numbers, ids, anchors and a footnote',
    `## FAQ\n\n### Q1 – ${PRINT} {#q1}\n\n${PRESS}[^1]\n\n### [Q2 – ${PAPER}](https://example.com/a) <a name="q2"></a>\n\n${THERMAL}\n\n[^1]: Or Start.\n`,
  ],
  [
    'boxes of documentation generators',
    `# Help\n\n:::details ${PRINT}\n${PRESS}\n:::\n\n??? question "${PAPER}"\n    ${THERMAL}\n`,
  ],
  [
    'schema.org in attributes, with an icon',
    `<div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><div itemprop="name">${PRINT}</div><span aria-hidden="true">▼</span><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${PRESS}</p></div></div>
     <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><div itemprop="name">${PAPER}</div><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">${THERMAL}</p></div></div></div>`,
  ],
  [
    'panels that are hidden until their headings are pressed, and a notice that is hidden for good',
    `<h3><button id="a" aria-expanded="false">${PRINT}</button></h3><div role="region" aria-labelledby="a" hidden>${PRESS}</div>
     <h3><button id="b">${PAPER}</button></h3><div aria-labelledby="b" hidden="until-found">${THERMAL}</div><p hidden>Thanks for your vote.</p>`,
  ],
  [
    'numbers of chapters',
    `1. PRINTING\n\n1.1. ${PRINT}\n${PRESS}\n\n2. PAPER\n\n2.1. ${PAPER}\n${THERMAL}\n`,
  ],
  ['underlined headings', `${PRINT}\n---\n\n${PRESS}\n\n${PAPER}\n---\n\n${THERMAL}\n`],
  [
    'arrows and a rule',
    `Help\n=====\n\n>> ${PRINT}\n--> ${PRESS}\n\n-----\n\n[2] ${PAPER}\n--> ${THERMAL}\n\n* * *\n`,
  ],
  ['numbered labels', `Q1. ${PRINT}\nA1. ${PRESS}\n\nQ2. ${PAPER}\nA2. ${THERMAL}\n`],
  [
    'labels of a language without rules',
    `Frage: ${PRINT}\nAntwort: ${PRESS}\nFrage: ${PAPER}\nAntwort: ${THERMAL}\n`,
  ],
  ['a talk', `Customer: ${PRINT}\nAgent: ${PRESS}\n\nCustomer: ${PAPER}\nAgent: ${THERMAL}\n`],
  ['cells of a spreadsheet', `${PRINT}\t${PRESS}\n${PAPER}\t${THERMAL}\n`],
  ['cells between bars', `${PRINT} | ${PRESS}\n${PAPER} | ${THERMAL}\n`],
];

test.each(pages)('%s', (_name, source) => {
  expect(parseDocument(source).pairs.map(({ question, answer }) => [question, answer])).toEqual(BOTH);
});

test.each([
  [
    'Russian labels with a full stop',
    'В. Как печатать?\nО. Нажмите «Печать».',
    ['Как печатать?', 'Нажмите «Печать».'],
  ],
  [
    'initials are no label',
    `## ${PRINT}\n\nA. Smith told us: press Print.`,
    [PRINT, 'A. Smith told us: press Print.'],
  ],
  ['a quarter is no label', `## ${PRINT}\n\nQ4 – Results will tell.`, [PRINT, 'Q4 – Results will tell.']],
  ['one who speaks is no label', `## ${PRINT}\n\nNote: press Print.`, [PRINT, 'Note: press Print.']],
])('%s', (_name, source, pair) => {
  expect(parseDocument(source).pairs.map(({ question, answer }) => [question, answer])).toEqual([pair]);
});

test('a labelled heading has its lower headings below it', () => {
  const { pairs } = parseDocument(`## Q1: ${PRINT}\n\n${PRESS}\n\n### On Linux\n\nThe same.\n`);
  expect(pairs).toEqual([{ question: PRINT, answer: `${PRESS}\nOn Linux\nThe same.` }]);
});

test('a list that asks does so beside a bold question', () => {
  const { pairs } = parseDocument(
    `- ${PRINT}\n\n    ${PRESS}\n\n- ${PAPER}\n\n    ${THERMAL}\n\n- **Is that all?** ✅\n\n    Yes.\n`,
  );
  expect(pairs.map(({ question, answer }) => [question, answer])).toEqual([
    ...BOTH,
    ['Is that all?', 'Yes.'],
  ]);
});
