import { describe, expect, test } from 'vitest';
import type { Format } from './document.ts';
import { DocumentError, parseDocument } from './parse-document.ts';

interface Case {
  name: string;
  source: string;
  format: Format;
  /** Question → answer, in order. */
  pairs: [string, string][];
  /** Headings of sections that answer no question. */
  topics?: string[];
}

const PRINT: [string, string] = ['How do I print a label?', 'Open the tray and press Print.'];
const PAPER: [string, string] = ['Which paper fits?', 'Thermal paper.'];
const PRINT_RU: [string, string] = ['Как напечатать этикетку?', 'Откройте лоток и нажмите «Печать».'];
const PAPER_RU: [string, string] = ['Какая бумага подходит?', 'Термобумага.'];

const cases: Case[] = [
  {
    name: 'Markdown headings under front matter, with a shortcode',
    source: `---\ntitle: "Label printer"\ndate: 2024-01-02\n---\n\n---\n{{< youtube abc >}}\n## ${PRINT[0]}\n${PRINT[1]}\n\n## ${PAPER[0]}\n${PAPER[1]}\n`,
    format: 'markdown',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'Markdown in bold type, Russian',
    source: `# Принтер\n\n**${PRINT_RU[0]}**\n\n${PRINT_RU[1]}\n\n**2. ${PAPER_RU[0]}**\n\n${PAPER_RU[1]}\n`,
    format: 'markdown',
    pairs: [PRINT_RU, PAPER_RU],
  },
  {
    name: 'a heading below a question belongs to its answer, one of its level does not',
    source: `## ${PRINT[0]}\n${PRINT[1]}\n### On Linux\nUse the same tray.\n## Care\nKeep it dry.\n`,
    format: 'markdown',
    pairs: [[PRINT[0], `${PRINT[1]}\nOn Linux\nUse the same tray.`]],
    topics: ['Care'],
  },
  {
    name: 'details in Markdown',
    source: `# Help\n\n<details>\n<summary>${PRINT[0]}</summary>\n\n${PRINT[1]}\n\n</details>\n<details><summary>${PAPER[0]}</summary>${PAPER[1]}</details>\n`,
    format: 'markdown',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'an author who asks in the middle of prose',
    source: `## ${PRINT[0]}\n${PRINT[1]}\n\nSounds easy?\n\nIt is.\n`,
    format: 'markdown',
    pairs: [[PRINT[0], `${PRINT[1]}\nSounds easy?\nIt is.`]],
  },
  {
    name: 'a page with menu, script, cookie notice and footer',
    source: `<!doctype html><title>Help</title><nav><a href="/">Home</a></nav><script>track("Why?")</script>
      <div class="cookie-banner">We use cookies. Why? Because.</div>
      <main><h1>Help</h1><h2>How do I&nbsp;print a label?</h2><p>Open the tray and <b>press</b> Print.</p>
      <h2>Which paper fits?</h2><p>Thermal paper.</p></main><footer><h3>Who are we?</h3><p>A maker.</p></footer>`,
    format: 'html',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'details and summary',
    source: `<div><details><summary>${PRINT[0]}</summary><p>${PRINT[1]}</p></details><details><summary>${PAPER[0]}</summary>${PAPER[1]}</details></div>`,
    format: 'html',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'a list of terms that asks, Russian, with entities',
    source: `<dl><dt>Как напечатать этикетку?</dt><dd>Откройте лоток и нажмите &laquo;Печать&raquo;.</dd><dt>Какая бумага подходит?</dt><dd>Термобумага.</dd></dl>`,
    format: 'html',
    pairs: [PRINT_RU, PAPER_RU],
  },
  {
    name: 'a glossary, which asks nothing',
    source: '<dl><dt>Tray</dt><dd>Where the paper lies.</dd><dt>Head</dt><dd>What prints.</dd></dl>',
    format: 'html',
    pairs: [],
    topics: ['Tray', 'Head'],
  },
  {
    name: 'an accordion of buttons',
    source: `<section><h3><button>${PRINT[0]}</button></h3><div>${PRINT[1]}</div><h3><button>${PAPER[0]}</button></h3><div>${PAPER[1]}</div><button>Send</button></section>`,
    format: 'html',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'structured data alone',
    source: `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"FAQPage","mainEntity":[
      {"@type":"Question","name":"${PRINT[0]}","acceptedAnswer":{"@type":"Answer","text":"<p>Open the tray<br>and press Print.</p>"}},
      {"@type":"Question","name":"${PAPER[0]}","acceptedAnswer":[{"@type":"Answer","text":"${PAPER[1]}"}]}]}]}</script></head><body><p>Hello</p></body></html>`,
    format: 'html',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'structured data that says what the page shows, counted once',
    source: `<html><head><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"${PRINT[0]}","acceptedAnswer":{"text":"${PRINT[1]}"}}]}</script><script type="application/ld+json">{broken</script></head><body><h2>${PRINT[0]}</h2><p>${PRINT[1]}</p></body></html>`,
    format: 'html',
    pairs: [PRINT],
  },
  {
    name: 'contents that repeat the questions',
    source: `<ol><li>${PRINT[0]}</li><li>${PAPER[0]}</li></ol><h2>${PRINT[0]}</h2><p>${PRINT[1]}</p><h2>${PAPER[0]}</h2><p>${PAPER[1]}</p>`,
    format: 'html',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'labels in plain text, on lines and in one line',
    source: `Q: ${PRINT[0]}\nA: ${PRINT[1]}\n\nQuestion 2: ${PAPER[0]} Answer: ${PAPER[1]}\n`,
    format: 'text',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'labels in plain text, Russian',
    source: `Вопрос: ${PRINT_RU[0]}\nОтвет: ${PRINT_RU[1]}\nВопрос: ${PAPER_RU[0]}\nОтвет: ${PAPER_RU[1]}\n`,
    format: 'text',
    pairs: [PRINT_RU, PAPER_RU],
  },
  {
    name: 'a labelled question without a question mark',
    source: `Q: Tell me how to print\nA: ${PRINT[1]}\n`,
    format: 'text',
    pairs: [['Tell me how to print', PRINT[1]]],
  },
  {
    name: 'numbered questions in plain text below sections, with emoji, Russian',
    source: `Принтер этикеток\n\nВсё о нём в одном месте.\n\nВопросы ❓\n\n1. ${PRINT_RU[0]}\n\n${PRINT_RU[1]}\n\n2) ${PAPER_RU[0]} 🧻\n\n${PAPER_RU[1]}\n\nНаверх`,
    format: 'text',
    pairs: [PRINT_RU, [PAPER_RU[0], `${PAPER_RU[1]}\nНаверх`]],
    topics: ['Принтер этикеток'],
  },
  {
    name: 'questions and answers on lines without empty ones between',
    source: `${PRINT[0]}\n${PRINT[1]}\n${PAPER[0]}\n${PAPER[1]}\n`,
    format: 'text',
    pairs: [PRINT, PAPER],
  },
  {
    name: 'a help page without questions, with a menu and a feedback form',
    source: `Read me\nPrinters\nScanners\nPaper\nAbout us\n\nSet up the printer\n\nTake it out of the box.\n\n• Keep the box.\n\nClean it\n\nUse a dry cloth.\n\nWas this helpful?\nToo long\nToo short\nI do not like it\nOther`,
    format: 'text',
    pairs: [],
    topics: ['Set up the printer', 'Clean it'],
  },
  {
    name: 'prose without any heading, named by its first sentence',
    source: `The printer prints labels of every size. It takes thermal paper only, and it has to be cleaned once a month with a dry cloth, by whoever uses it.`,
    format: 'text',
    pairs: [],
    topics: ['The printer prints labels of every size.'],
  },
  {
    name: 'questions that nobody answers',
    source: `<h2>${PRINT[0]}</h2><h2>${PAPER[0]}</h2>`,
    format: 'html',
    pairs: [
      [PRINT[0], ''],
      [PAPER[0], ''],
    ],
  },
];

const others: Case[] = [
  {
    name: 'a question of two sentences, in bold type',
    source: `**Is it free?**\n\nYes.\n\n**Can I print twice? Why not?**\n\nNo.\n\n**${PRINT[0]}**\n\n${PRINT[1]}\n`,
    format: 'markdown',
    pairs: [['Is it free?', 'Yes.'], ['Can I print twice? Why not?', 'No.'], PRINT],
  },
  {
    name: 'the same in plain text',
    source: `Is it free?\nYes.\nCan I print twice? Why not?\nNo.\n${PRINT[0]}\n${PRINT[1]}\n`,
    format: 'text',
    pairs: [['Is it free?', 'Yes.'], ['Can I print twice? Why not?', 'No.'], PRINT],
  },
  {
    name: 'a heading that tells before it asks',
    source: `## The lamp is red. ${PAPER[0]}\n\n${PAPER[1]}\n\n## ${PRINT[0]}\n\n${PRINT[1]}\n`,
    format: 'markdown',
    pairs: [[`The lamp is red. ${PAPER[0]}`, PAPER[1]], PRINT],
  },
  {
    name: 'a question in bold type on two lines',
    source: `**Can I print twice?\nWhy not?**\n\nNo.\n\n**${PAPER[0]}**\n\n${PAPER[1]}\n`,
    format: 'markdown',
    pairs: [['Can I print twice? Why not?', 'No.'], PAPER],
  },
  {
    name: 'text before the first heading',
    source: `<p>The printer takes thermal paper of every width.</p><p>Keep it dry.</p><h2>${PRINT[0]}</h2><p>${PRINT[1]}</p>`,
    format: 'html',
    pairs: [PRINT],
    topics: ['The printer takes thermal paper of every width.'],
  },
  {
    name: 'structured data by itself',
    source: `{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"${PRINT[0]}","acceptedAnswer":{"@type":"Answer","text":"<p>${PRINT[1]}</p>"}}]}`,
    format: 'json',
    pairs: [PRINT],
  },
  {
    name: 'articles of a help centre as JSON',
    source: JSON.stringify({
      articles: [
        { title: 'Labels', body: `<p>All about them.</p><h2>${PRINT[0]}</h2><p>${PRINT[1]}</p>` },
        { title: PAPER[0], body: `<p>${PAPER[1]}</p>` },
      ],
    }),
    format: 'json',
    pairs: [PRINT, PAPER],
    topics: ['Labels'],
  },
  {
    name: 'the readme of a plugin',
    source: `=== Label printer ===\nTags: print\n\n== Frequently Asked Questions ==\n\n= ${PRINT[0]} =\n\n${PRINT[1]}\n\n= ${PAPER[0]} =\n${PAPER[1]}\n\n== Changelog ==\n\n* First version\n`,
    format: 'markdown',
    pairs: [PRINT, PAPER],
    topics: ['Label printer', 'Changelog'],
  },
  {
    name: 'a page of a wiki',
    source: `== ${PRINT[0]} ==\n${PRINT[1]}\n=== On Linux ===\nThe same.\n== ${PAPER[0]} ==\n${PAPER[1]}\n`,
    format: 'markdown',
    pairs: [[PRINT[0], `${PRINT[1]}\nOn Linux\nThe same.`], PAPER],
  },
  {
    name: 'headings that are underlined',
    source: `Labels\n======\n\n${PRINT[0]}\n----------------\n\n${PRINT[1]}\n`,
    format: 'markdown',
    pairs: [PRINT],
  },
];

describe('a document of another system is taken apart', () => {
  test.each(others)('$name', ({ source, format, pairs, topics = [] }) => {
    const parsed = parseDocument(source);
    expect(parsed.pairs.map(({ question, answer }) => [question, answer])).toEqual(pairs);
    expect(parsed.topics.map(({ title }) => title)).toEqual(topics);
    expect(parsed.format).toBe(format);
  });

  test.each([
    ['AsciiDoc', `= Labels\n\n== ${PRINT[0]}\n\n${PRINT[1]}\n`, 'asciidoctor'],
    ['AsciiDoc', `${PRINT[0]}\n\n[NOTE]\n====\n${PRINT[1]}\n====\n`, 'asciidoctor'],
    ['reStructuredText', `${PRINT[0]}\n----------------\n\n.. note::\n\n   ${PRINT[1]}\n`, 'rst2html5'],
    ['reStructuredText', `${PRINT[0]}\n\nSee :ref:\`paper\`.\n`, 'rst2html5'],
    [
      'reStructuredText',
      `${PRINT[0]}\n~~~~~~~~~~~~~~~~~~~~~~~\n\n${PRINT[1]}\n\n${PAPER[0]}\n~~~~~~~~~~~~~~~~~\n\n${PAPER[1]}\n`,
      'rst2html5',
    ],
    [
      'an export of WordPress (WXR)',
      `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>${PRINT[0]}</title></item></channel></rss>`,
      'wordpress-export-to-markdown',
    ],
  ])('but %s is turned into HTML first', (name, source, command) => {
    expect(() => parseDocument(source)).toThrow(name);
    expect(() => parseDocument(source)).toThrow(command);
  });
});

/** Bytes: a quarter of what is read at most. What takes the square of its length would not end within a test. */
const LARGE = 1024 * 1024;
const fill = (part: string) => part.repeat(Math.ceil(LARGE / part.length));

describe('a document that is made to keep a program busy is read in time', () => {
  test.each([
    ['spaces', `How?a${fill(' ')}b`],
    ['tabs', `How?${fill('\t')}b`],
    ['hyphens behind a day', `How?\n2020-01-01${fill('-')}x`],
    ['empty lines', `How?\n${fill(' \n')}x`],
    [
      'line breaks without an end in structured data',
      JSON.stringify({ '@type': 'Question', name: 'How?', acceptedAnswer: { text: fill('<br') } }),
    ],
    [
      'elements without an end in structured data',
      JSON.stringify({ '@type': 'Question', name: 'How?', acceptedAnswer: { text: fill('<b>') } }),
    ],
    ['links without an end', fill('[a](')],
    ['bold type without an end', fill('**a')],
    ['tags without an end', fill('<div ')],
    ['cells', `How? ${fill(' | ')}x`],
    ['labels', `${fill('Q: a?\nA: ')}x`],
    ['boxes', `How?\n${fill(':::')}x`],
    ['quotes in quotes', `How?\n${fill('> ')}x`],
    ['signs of equality', fill('= a ')],
    ['many questions', fill('## How do I do it?\n\nSo.\n\n')],
  ])('%s', (_, source) => {
    expect(() => {
      try {
        parseDocument(source);
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
      }
    }).not.toThrow();
  });
});

describe('a scraped document is taken apart', () => {
  test.each(cases)('$name', ({ source, format, pairs, topics = [] }) => {
    const parsed = parseDocument(source);
    expect(parsed.pairs.map(({ question, answer }) => [question, answer])).toEqual(pairs);
    expect(parsed.topics.map(({ title }) => title)).toEqual(topics);
    expect(parsed.format).toBe(format);
  });

  test('with its title', () => {
    expect(parseDocument('---\ntitle: "Printer"\n---\n## Why?\nSo.').title).toBe('Printer');
    expect(parseDocument('<title>Printer</title><h1>Why?</h1><p>So.</p>').title).toBe('Printer');
  });
});

describe('a document without anything in it is refused', () => {
  test.each([
    ['a few words', 'just words'],
    ['a menu', '<ul><li><a href="a">A</a></li><li><a href="b">B</a></li><li><a href="c">C</a></li></ul>'],
    ['nothing but a script', '<html><script>if (a) b?</script></html>'],
  ])('%s', (_name, source) => {
    expect(() => parseDocument(source)).toThrow('neither questions nor sections');
  });

  test('elements nested to keep a parser busy', () => {
    expect(() => parseDocument(`<html>${'<div>'.repeat(20_000)}Why?`)).toThrow('nested');
  });
});
