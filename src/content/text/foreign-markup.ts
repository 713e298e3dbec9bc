/** Markup of another system, which here would be printed as it stands. */
interface ForeignForm {
  /** Without a limit of its own it must not match across a line. */
  pattern: RegExp;
  /** What it is, as its users call it. */
  name: string;
  /** What articles use: the end of a sentence that begins with "Write". */
  instead: string;
}

const BOX = '<Note>…</Note>, <Tip>…</Tip>, <Warning>…</Warning> or <Loss title="…">…</Loss>';

const FORMS: readonly ForeignForm[] = [
  { pattern: /^:{3,} ?\w*/m, name: 'a box of Docusaurus, Starlight or VitePress', instead: BOX },
  { pattern: /^\[!\w{1,30}\]/m, name: 'an alert of GitHub', instead: BOX },
  {
    pattern: /^\?{3}\+? \w{1,30}/m,
    name: 'a folded box of MkDocs',
    instead: '<Details title="…">…</Details>',
  },
  { pattern: /^!{3} \w{1,30}/m, name: 'a box of MkDocs', instead: BOX },
  {
    pattern: /^={3} "/m,
    name: 'a tab of MkDocs',
    instead: '<Tabs><On platform="web">…</On><On platform="mobile">…</On></Tabs>',
  },
  { pattern: /^\.\. [\w-]{1,40}::/m, name: 'a directive of reStructuredText', instead: BOX },
  {
    pattern: /^={2,6} \S/m,
    name: 'a heading of AsciiDoc or MediaWiki',
    instead: '## for a section, ### for its parts',
  },
  {
    pattern: /^\[\[?(?:toc|TOC|_TOC_)\]?\]/m,
    name: 'a table of contents',
    instead: 'nothing: every page has one',
  },
  {
    pattern: /(?<![\w:])(?::[a-z][a-z0-9_+-]{1,40}:)(?![\w:])/,
    name: 'a code for an emoji',
    instead: 'the words; a sign that says something must be said in words too',
  },
  { pattern: /\$\$/, name: 'a formula of TeX', instead: 'it as `code`, or as a picture with its words' },
  { pattern: /==\S[^=\n]{0,200}\S==/, name: 'marked text', instead: '**text**' },
  {
    pattern: /@\[[^\]\n]{0,200}\]\(/,
    name: 'an embedded video',
    instead: '<Video address="https://…" poster="./tour.png" title="A tour" />',
  },
  { pattern: /\^\[[^\]\n]{1,200}\]/, name: 'a footnote', instead: 'it in the text' },
  {
    pattern: /^: \S/m,
    name: 'a definition list',
    instead: '<Definitions><Definition term="Owner">…</Definition></Definitions>',
  },
  {
    pattern: /^\|.{0,400}\|/m,
    name: 'a table that is none',
    instead: 'a line like | --- | --- | below its first line',
  },
  {
    pattern: /!?\[[^\]\n]{0,400}\]\([^)\n]{0,600}/,
    name: 'a link that is none',
    instead: 'its address without spaces: %20 stands for one',
  },
];

/** A place in a text where markup of another system stands. */
export interface ForeignMarkup {
  offset: number;
  found: string;
  name: string;
  instead: string;
}

/**
 * Markup of other systems in a paragraph, heading or cell: at most one of each kind.
 *
 * @param text the words of a block, as `proseOf` gives them
 */
export function foreignMarkup(text: string): ForeignMarkup[] {
  // Nearly no text holds any of these.
  if (!/[:!?=$@^|\]]/.test(text)) return [];
  return FORMS.flatMap(({ pattern, name, instead }) => {
    const match = pattern.exec(text);
    return match ? [{ offset: match.index, found: match[0].slice(0, 60), name, instead }] : [];
  });
}
