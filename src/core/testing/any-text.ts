import fc from 'fast-check';

/** What parsers of ours have a meaning for, and what trips programs over. */
const PIECES = [
  ...'<>{}[]()"\'`*_|$#&=/\\:;,.?!~^%+-«»“”',
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\u0000',
    '\u001b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    'e\u0301',
    '🎄',
  ],
  ...[
    '</',
    '<!--',
    '-->',
    '<br',
    '<br>',
    '<script>',
    '</script>',
    '<p>',
    '<details>',
    '&amp;',
    '&#x',
    '&#',
    '%E0%A4%A',
    '%00',
    '..',
    '../',
  ],
  ...[
    '---\n',
    '--- # c\n',
    '+++\n',
    'title: ',
    '? ',
    '- ',
    '> ',
    '## ',
    '### ',
    '[#a]',
    '[[',
    ']]',
    '**',
    '```\n',
    '| a |\n|---|\n',
    '*a',
    '&a ',
    '*a ',
  ],
  ...[
    '<Ui term="a" />',
    '<Care title="a">',
    '</Care>',
    '{/* ',
    ' */}',
    '{{<',
    '${',
    '//',
    '/*',
    '*/',
    '<?php ',
    '{%',
  ],
  ...[
    'helpUrl(',
    "helpUrl('a'",
    '<help-link article="a"',
    '<help-panel suggest="',
    'https://help.example/docs/go/a/',
    '?lang=',
    '#',
  ],
  ...[
    'How?',
    'Q: ',
    'A: ',
    '1. ',
    '2026-11-22',
    'a',
    'Ж',
    'tray',
    'лоток',
    '{"a":',
    '"@type":"Question"',
    '<script type="application/ld+json">',
  ],
];

/** Any text at all: characters as they come, and what parsers have a meaning for, in any order. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** What costs parsers more than linear time when it comes over and over. */
const TIRING = [
  ...['<', '</', '<br', '<!--', '[', '[[', '(', '"', '`', '*', '|', '&amp;', '%', '\n', ' ', '\u00a0'],
  ...[
    '---\n',
    '**',
    'How?',
    'A: ',
    '? ',
    '{"a":',
    '| a |\n|---|\n',
    '```\n',
    'https://help.example/docs/go/a/',
  ],
];

/**
 * Long texts that tire parsers, by what they consist of. A parser that takes more than linear time over one of them
 * takes minutes, which the test’s time limit ends.
 *
 * @param size characters (UTF-16 code units), about
 */
export const longTexts = (size: number): [name: string, text: string][] => [
  ...TIRING.map((piece): [string, string] => [JSON.stringify(piece), piece.repeat(size / piece.length)]),
  ['one word', 'a'.repeat(size)],
  ['words', 'tray '.repeat(size / 5)],
  ['a question, spaces, an end', `How?a${' '.repeat(size)}b`],
  ['a day, dashes, an end', `2026-11-22${'-'.repeat(size)}x`],
  ['a comment that never ends', `<!--${' -'.repeat(size / 2)}`],
];

export const MEGABYTE = 1_000_000;
