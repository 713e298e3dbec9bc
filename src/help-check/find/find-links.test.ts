import { describe, expect, test } from 'vitest';
import { findLinks, type LinkForms } from './find-links.ts';

const forms: LinkForms = {
  addresses: { sites: ['https://help.example/docs/'], relative: true },
  calls: ['helpUrl'],
};
const SITE = 'https://help.example/docs';

/** Links as `article#section?locale`, then what is unclear as `(section)`. */
function linksIn(file: string, text: string, asked = forms): string[] {
  const { uses, unclear } = findLinks(file, text, asked);
  return [
    ...uses.map(
      ({ article, section, locale }) =>
        article.value + (section ? `#${section.value}` : '') + (locale ? `?${locale.value}` : ''),
    ),
    ...unclear.map(({ part }) => `(${part})`),
  ];
}

type Row = [name: string, file: string, text: string, links: string[]];

const elements: Row[] = [
  ['double quotes', 'a.html', '<help-link article="alpha" section="rehire">', ['alpha#rehire']],
  ['single quotes', 'a.html', "<help-link article='alpha' lang='pl'>", ['alpha?pl']],
  ['no quotes', 'a.html', '<help-link section=rehire article=alpha>', ['alpha#rehire']],
  ['several lines', 'a.html', '<help-link\n  class="x"\n  article="alpha"\n>', ['alpha']],
  ['a greater-than sign in a value', 'a.html', '<help-link title="a > b" article="alpha">', ['alpha']],
  ['an attribute without a value', 'a.html', '<help-link hidden article="alpha">', ['alpha']],
  ['an empty section', 'a.html', '<help-link article="alpha" section="">', ['alpha']],
  ['no article', 'a.html', '<help-link><a href="/docs/go/alpha/">', ['alpha']],
  ['an element of another name', 'a.html', '<help-link-list article="alpha">', []],
  ['a tag that never ends', 'a.html', '<help-link article="alpha"', ['alpha']],
  ['two tags, the first broken', 'a.html', '<help-link <help-link article="alpha">', ['alpha']],
  [
    'suggestions of a panel',
    'a.html',
    '<help-panel suggest="alpha, beta gamma">',
    ['alpha', 'beta', 'gamma'],
  ],
  ['JSX: a string', 'a.jsx', '<help-link article="alpha" />', ['alpha']],
  ['JSX: braces', 'a.tsx', "<help-link article={'alpha'} section={`rehire`} />", ['alpha#rehire']],
  ['JSX: a component', 'a.tsx', '<HelpLink article={"alpha"}>x</HelpLink>', ['alpha']],
  [
    'JSX: a choice',
    'a.tsx',
    "<help-link article='alpha' section={a.b?.c ?? d ? 'x' : (e ? 'y' : 'z')} />",
    ['alpha#x', 'alpha#y', 'alpha#z'],
  ],
  [
    'JSX: a choice of articles hides which section goes with which',
    'a.tsx',
    "<help-link article={a ? 'x' : 'y'} section={a ? 's' : 't'} />",
    ['x', 'y', '(section)'],
  ],
  ['JSX: TypeScript around a constant', 'a.tsx', "<help-link article={('alpha' as const)!} />", ['alpha']],
  ['JSX: a variable', 'a.tsx', '<help-link article={id} section="x" />', ['(article)']],
  ['JSX: a template with holes', 'a.tsx', '<help-link article={`al${x}`} />', ['(article)']],
  ['JSX: properties from elsewhere', 'a.tsx', '<help-link {...props} />', ['(article)']],
  ['JSX: an arrow in a handler', 'a.tsx', '<help-link onClick={() => a > b} article="alpha" />', ['alpha']],
  ['JSX: a comment among attributes', 'a.tsx', '<help-link {/* <b> */} article="alpha" />', ['alpha']],
  ['Vue: bound to a constant', 'a.vue', `<help-link :article="'alpha'" v-bind:section="'x'" />`, ['alpha#x']],
  ['Vue: bound to a variable', 'a.vue', '<help-link :article="id" />', ['(article)']],
  ['Vue: everything bound', 'a.vue', '<help-link v-bind="props" />', ['(article)']],
  ['Angular', 'a.html', `<help-link [article]="'alpha'" [attr.section]="section">`, ['alpha', '(section)']],
  ['Svelte: constant', 'a.svelte', `<help-link article={'alpha'} section="rehire" />`, ['alpha#rehire']],
  [
    'Svelte: variables',
    'a.svelte',
    '<help-link {article} /><help-link article="{id}" />',
    ['(article)', '(article)'],
  ],
  [
    'Astro',
    'a.astro',
    '---\nconst x = 1;\n---\n<help-link article="alpha" section={x} />',
    ['alpha', '(section)'],
  ],
  [
    'PHP',
    'a.php',
    '<help-link article="<?= $a["x"] ?>" section="y"><help-link article="alpha">',
    ['alpha', '(article)'],
  ],
  ['PHP: attributes from elsewhere', 'a.php', '<help-link <?= $attributes ?>>', ['(article)']],
  [
    'Blade',
    'a.blade.php',
    '<help-link article="{{ $id }}"><help-link article="alpha">',
    ['alpha', '(article)'],
  ],
  ['ERB', 'a.html.erb', '<help-link article="<%= id %>"><help-link article="alpha">', ['alpha', '(article)']],
  [
    'Twig',
    'a.html.twig',
    '<help-link article="{{ id }}"><help-link article="alpha">',
    ['alpha', '(article)'],
  ],
  ['a string in a string', 'a.js', String.raw`"<help-link article=\"alpha\" section=\"x\">"`, ['alpha#x']],
  ['a string put together', 'a.js', `'<help-link article="' + id + '">'`, ['(article)']],
  ['a template', 'a.js', '`<help-link article="${id}" section="x">`', ['(article)']],
  ['Lit', 'a.ts', 'html`<help-link article=${id}></help-link>`', ['(article)']],
  ['Markdown with HTML', 'a.md', 'See <help-link article="alpha"><a>x</a></help-link>.', ['alpha']],
  ['MDX', 'a.mdx', "<help-link article={'alpha'} />", ['alpha']],
  ['Liquid', 'a.liquid', '<help-link article="alpha">{% if x %}', ['alpha']],
];

const calls: Row[] = [
  ['an article', 'a.ts', "helpUrl('alpha')", ['alpha']],
  ['an article and a section', 'a.js', 'helpUrl("alpha", `rehire`)', ['alpha#rehire']],
  ['a language', 'a.ts', "helpUrl('alpha', undefined, { base, locale: 'pl' })", ['alpha?pl']],
  [
    'a language that varies',
    'a.ts',
    "helpUrl('alpha', 'x', { locale: user.locale })",
    ['alpha#x', '(locale)'],
  ],
  ['a language by its own name', 'a.ts', "helpUrl('alpha', 'x', { locale })", ['alpha#x', '(locale)']],
  ['options from elsewhere', 'a.ts', "helpUrl('alpha', 'x', options)", ['alpha#x', '(locale)']],
  ['no language', 'a.ts', "helpUrl('alpha', 'x', { base: 'https://x.example/' })", ['alpha#x']],
  ['a method', 'a.ts', "help.helpUrl('alpha')", ['alpha']],
  ['type arguments', 'a.ts', "helpUrl<'alpha'>('alpha')", ['alpha']],
  ['several lines', 'a.ts', "helpUrl(\n  'alpha',\n  'rehire',\n)", ['alpha#rehire']],
  ['a variable', 'a.ts', 'helpUrl(id)', ['(article)']],
  ['a section that varies', 'a.ts', "helpUrl('alpha', f(')', 1))", ['alpha', '(section)']],
  ['a choice', 'a.ts', "helpUrl(a ? 'x' : 'y')", ['x', 'y']],
  ['brackets', 'a.ts', "helpUrl((('alpha')), ((x) => x)('a'))", ['alpha', '(section)']],
  ['brackets without end', 'a.ts', `helpUrl(${'('.repeat(50_000)}'alpha'`, ['(article)']],
  ['a declaration', 'a.js', 'export function helpUrl(article) {}', []],
  ['an import', 'a.js', "import { helpUrl } from 'help-links';", []],
  ['a name that only ends the same', 'a.js', "myhelpUrl('alpha')", []],
  ['in a Vue template', 'a.vue', `<a :href="helpUrl('alpha', 'x')">`, ['alpha#x']],
  ['in a Svelte template', 'a.svelte', `<a href={helpUrl('alpha')}>`, ['alpha']],
  ['in PHP', 'a.php', "<?php echo helpUrl('alpha', 'x'); ?>", ['alpha#x']],
  ['in Twig', 'a.twig', "{{ helpUrl('alpha') }}", ['alpha']],
  ['in ERB', 'a.erb', "<%= helpUrl('alpha') %>", ['alpha']],
  ['createElement', 'a.js', "createElement('help-link', { article: 'alpha', section: 'x' }, y)", ['alpha#x']],
  ['h', 'a.ts', `h("help-link", { 'article': "alpha", lang: 'pl' })`, ['alpha?pl']],
  ['an element filled later', 'a.js', "document.createElement('help-link')", ['(article)']],
  ['properties from elsewhere', 'a.js', "h('help-link', { ...props })", ['(article)']],
];

const addresses: Row[] = [
  ['absolute', 'a.html', `<a href="${SITE}/go/alpha/#rehire">`, ['alpha#rehire']],
  ['without the last slash', 'a.html', `<a href="${SITE}/go/alpha">`, ['alpha']],
  ['without a protocol', 'a.html', '<a href="//help.example/docs/go/alpha/">', ['alpha']],
  ['by a path', 'a.html', '<a href=/docs/go/alpha/>', ['alpha']],
  ['with a language', 'a.html', `<a href='${SITE}/go/alpha/?a=1&amp;lang=pl#x'>`, ['alpha#x?pl']],
  ['of an article page', 'a.html', `<a href="${SITE}/pl/articles/alpha/#x">`, ['alpha#x?pl']],
  ['of another help centre', 'a.html', '<a href="https://other.example/docs/go/alpha/">', []],
  ['of another folder', 'a.html', '<a href="/go/alpha/">', []],
  ['of a page of the product', 'a.html', '<a href="/docs/pl/articles/alpha/">', []],
  ['of a file of the product', 'a.js', "import('/docs/go/src/main.js')", []],
  ['a route of the product', 'a.js', "app.get('/docs/go/:id', f)", []],
  ['the list itself', 'a.html', `<a href="${SITE}/go/">`, []],
  ['in Markdown', 'a.md', `[x](${SITE}/go/alpha/#x) and <${SITE}/go/beta/>`, ['alpha#x', 'beta']],
  [
    'at the end of a sentence',
    'a.md',
    `See ${SITE}/go/alpha. Or ${SITE}/go/beta/#x, perhaps.`,
    ['alpha', 'beta#x'],
  ],
  ['of a reference', 'a.md', `[x]: ${SITE}/go/alpha/`, ['alpha']],
  ['in JSON', 'a.json', String.raw`{ "a": "https:\/\/help.example\/docs\/go\/alpha\/#x" }`, ['alpha#x']],
  ['in YAML', 'a.yml', `help: ${SITE}/go/alpha/#x # ${SITE}/go/no/`, ['alpha#x']],
  ['in an app: XML', 'strings.xml', `<string name="help">${SITE}/go/alpha/#x</string>`, ['alpha#x']],
  ['in an app: Kotlin', 'a.kt', `val help = "${SITE}/go/alpha/" // ${SITE}/go/no/`, ['alpha']],
  ['in Python', 'a.py', `# ${SITE}/go/no/\nHELP = f"${SITE}/go/{id}/"`, ['(article)']],
  ['in the text of an element', 'a.jsx', `<p>${SITE}/go/alpha/</p>`, ['alpha']],
  ['to some words', 'a.html', `<a href="${SITE}/go/alpha/#:~:text=x">`, ['alpha']],
  ['of no id', 'a.html', `<a href="${SITE}/go/Al_pha/">`, ['Al_pha']],
  ['with holes: a template', 'a.js', '`/docs/go/${id}/`', ['(article)']],
  ['with holes: half an id', 'a.js', '`/docs/go/al-${id}/`', ['(article)']],
  ['with holes: the section', 'a.js', '`/docs/go/alpha/#${x}`', ['alpha', '(section)']],
  ['with holes: put together', 'a.js', "'/docs/go/' + id", ['(article)']],
  ['with holes: a section put together', 'a.js', "'/docs/go/alpha/#' + x", ['alpha', '(section)']],
  ['with holes: joined', 'a.js', "join('/docs/go/', id)", ['(article)']],
  ['with holes: PHP', 'a.php', `<a href="/docs/go/<?= $id ?>/">`, ['(article)']],
  ['with holes: put together in PHP', 'a.php', "<?php $a = '/docs/go/' . $id;", ['(article)']],
  ['with holes: Twig', 'a.twig', '<a href="/docs/go/{{ id }}/">', ['(article)']],
  ['with holes: a language', 'a.js', '`/docs/go/alpha/?lang=${l}`', ['alpha', '(locale)']],
  ['with holes: a format', 'a.php', "<?php sprintf('/docs/go/%s/', $id);", ['(article)']],
  ['as one of several arguments', 'a.js', "open('/docs/go/alpha', name)", ['alpha']],
];

const LINK = '<help-link article="no">';
const comments: Row[] = [
  ['HTML', 'a.html', `<!-- ${LINK}\n${LINK} --><help-link article="yes">`, ['yes']],
  ['HTML: scripts', 'a.html', `<script>// ${LINK}\n/* ${LINK} */ helpUrl("yes")</script>`, ['yes']],
  ['JavaScript', 'a.js', `// ${LINK}\n/*\n${LINK}\n*/ helpUrl('yes') // helpUrl('no')`, ['yes']],
  ['JavaScript: no comment in a string', 'a.js', `x = "/*"; helpUrl('yes'); y = '*/'`, ['yes']],
  ['JavaScript: no comment in a pattern', 'a.js', `x.replace(/\\/*"/g, ''); helpUrl('yes') // "`, ['yes']],
  ['JavaScript: no comment in a template', 'a.js', "`${a ? `//` : b} //`; helpUrl('yes')", ['yes']],
  ['JSX', 'a.jsx', `<p>Don't {/* ${LINK} */} https://x.example <help-link article="yes"/></p>`, ['yes']],
  ['Vue', 'a.vue', `<!-- ${LINK} --><script setup>\n// helpUrl('no')\nhelpUrl('yes')</script>`, ['yes']],
  ['Svelte', 'a.svelte', `<!-- ${LINK} -->{/* ${LINK} */}{#if x}<help-link article="yes"/>{/if}`, ['yes']],
  ['Astro', 'a.astro', `---\n// helpUrl('no')\nhelpUrl('yes')\n---\n{/* ${LINK} */}`, ['yes']],
  [
    'PHP',
    'a.php',
    `<!-- ${LINK} --><?php // helpUrl('no')\n# helpUrl('no')\n/* helpUrl('no') */ helpUrl('yes');`,
    ['yes'],
  ],
  [
    'PHP: no comment in a text',
    'a.php',
    `<?php $a = <<<HTML\n<a href="/docs/go/yes/#x">don't</a>\nHTML;\n`,
    ['yes#x'],
  ],
  ['PHP: an attribute is no comment', 'a.php', "<?php #[Help] \nhelpUrl('yes');", ['yes']],
  ['Blade', 'a.blade.php', `{{-- ${LINK} --}}<help-link article="yes">`, ['yes']],
  ['ERB', 'a.erb', `<%# ${LINK} %><!-- ${LINK} --><%\n# helpUrl('no')\nhelpUrl('yes') %>`, ['yes']],
  ['Twig', 'a.twig', `{# ${LINK} #}<help-link article="yes">`, ['yes']],
  ['Liquid', 'a.liquid', `{% comment %}${LINK}{% endcomment %}<help-link article="yes">`, ['yes']],
  ['Handlebars', 'a.hbs', `{{!-- ${LINK} --}}{{! ${LINK} }}<help-link article="yes">`, ['yes']],
  [
    'Markdown',
    'a.md',
    `<!-- ${LINK} -->\n\`${LINK}\`\n\n\`\`\`html\n${LINK}\n\`\`\`\n<help-link article="yes">`,
    ['yes'],
  ],
  ['Markdown: a fence that never ends', 'a.md', `<help-link article="yes">\n\n~~~\n${LINK}`, ['yes']],
  [
    'line breaks of Windows: Astro',
    'a.astro',
    "---\r\n// helpUrl('no')\r\nhelpUrl('yes')\r\n---\r\n",
    ['yes'],
  ],
  ['line breaks of Windows: Markdown', 'a.md', `\`\`\`\r\n${LINK}\r\n\`\`\`\r\n${LINK}`, ['no']],
  ['a comment that never ends', 'a.html', `<help-link article="yes"><!-- ${LINK}\n${LINK}`, ['yes']],
];

describe('links are found', () => {
  test.each(elements)('as elements: %s', (_, file, text, links) => {
    expect(linksIn(file, text)).toEqual(links);
  });
  test.each(calls)('as calls: %s', (_, file, text, links) => {
    expect(linksIn(file, text)).toEqual(links);
  });
  test.each(addresses)('as addresses: %s', (_, file, text, links) => {
    expect(linksIn(file, text)).toEqual(links);
  });
});

describe('comments are passed over', () => {
  test.each(comments)('%s', (_, file, text, links) => {
    expect(linksIn(file, text)).toEqual(links);
  });
});

test('files of other kinds are not read', () => {
  expect(linksIn('a.css', '<help-link article="alpha">')).toEqual([]);
});

test('places are those of the text as it is', () => {
  const text = '<!-- x -->\n<help-link article="alpha" section="rehire">';
  const [use] = findLinks('a.html', text, forms).uses;
  expect(use).toEqual({
    article: { value: 'alpha', at: text.indexOf('alpha') },
    section: { value: 'rehire', at: text.indexOf('rehire') },
  });
});

test('functions of one’s own can be named', () => {
  const own = { ...forms, calls: ['helpUrl', '$help'] };
  expect(linksIn('a.js', "$help('alpha', 'x'); helpUrl('beta'); other('no')", own)).toEqual(
    ['beta', 'alpha#x'].reverse(),
  );
});

test('paths can be the product’s own', () => {
  const absolute = { ...forms, addresses: { ...forms.addresses, relative: false } };
  expect(linksIn('a.js', `'/docs/go/no/'; '${SITE}/go/yes/'`, absolute)).toEqual(['yes']);
});

test.each([
  ['the same line', "helpUrl('no') // help-check-ignore: a sample", 0, 1],
  ['the line before', '// help-check-ignore\nhelpUrl(no)', 0, 1],
  ['another line', "// help-check-ignore\n\nhelpUrl('yes')", 1, 0],
])('a comment has links overlooked: %s', (_, text, uses, ignored) => {
  const found = findLinks('a.js', text, forms);
  expect({ uses: found.uses.length, unclear: found.unclear.length, ignored: found.ignored }).toEqual({
    uses,
    unclear: 0,
    ignored,
  });
});
