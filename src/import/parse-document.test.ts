import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse-document.ts';

interface Case {
  name: string;
  source: string;
  format: 'html' | 'markdown' | 'text';
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
    expect(() => parseDocument(`<html>${'<div>'.repeat(100_000)}Why?`)).toThrow('nested');
  });
});
