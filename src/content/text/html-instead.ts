/** What articles use in place of an HTML element, for messages; every other element is answered in general. */
const INSTEAD: Readonly<Record<string, string>> = {
  a: '[text](https://…), or [text](article:some-id)',
  abbr: 'the words written out',
  aside: '<Note>…</Note>',
  b: '**text**',
  blockquote: 'a line that starts with >',
  br: 'a paragraph of its own, or a list',
  center: 'the text without it: texts stand at the side they are read from',
  code: '`text`, or a block between lines of ```',
  del: '~~text~~',
  details: '<Details title="What is folded">…</Details>',
  div: 'a paragraph, or <Note>…</Note> for a box',
  dl: '<Definitions><Definition term="Owner">…</Definition></Definitions>',
  dt: '<Definitions><Definition term="Owner">…</Definition></Definitions>',
  dd: '<Definitions><Definition term="Owner">…</Definition></Definitions>',
  em: '*text*',
  embed: '<Video address="https://…" poster="./tour.png" title="A tour" />',
  figure: '<Picture file="./menu.png" alt="The menu" caption="…" />',
  figcaption: '<Picture file="./menu.png" alt="The menu" caption="…" />',
  font: '**text** for what matters',
  h1: '## for a section, ### for its parts',
  h2: '## for a section, ### for its parts',
  h3: '## for a section, ### for its parts',
  h4: '## for a section, ### for its parts',
  hr: '***',
  i: '*text*',
  iframe: '<Video address="https://…" poster="./tour.png" title="A tour" />, or a link',
  img: '![what it shows](./menu.png)',
  kbd: '<Keys press="Ctrl+R" />',
  li: 'lines that start with - or 1.',
  mark: '**text**',
  ol: 'lines that start with 1., 2.',
  p: 'the text with an empty line before and after it',
  picture: '![what it shows](./menu.png): a file menu.dark.png beside it is taken in dark colours',
  pre: 'a block between lines of ```',
  s: '~~text~~',
  script: 'text: articles run nothing',
  span: 'the text without it',
  strong: '**text**',
  style: 'text: every article looks the same',
  sub: 'the text without it, or the letter itself: H₂O',
  summary: '<Details title="What is folded">…</Details>',
  sup: 'the text without it, or the letter itself: m²',
  table: 'a table of lines with |',
  td: 'a table of lines with |',
  th: 'a table of lines with |',
  tr: 'a table of lines with |',
  u: '**text**',
  ul: 'lines that start with -',
  video: '<Video file="./tour.mp4" poster="./tour.png" title="A tour" />',
};

/** What to write in place of an HTML element: the end of a sentence that begins with "Write". */
export function insteadOfHtml(element: string): string {
  const known = Object.hasOwn(INSTEAD, element) ? INSTEAD[element] : undefined;
  return (
    known ??
    'it in Markdown (**bold**, [link](…), ![picture](…), lists, tables) or with one of our components'
  );
}

/** True for the name of an HTML element or custom element. */
export const isHtml = (name: string) => /^[a-z]/.test(name);
