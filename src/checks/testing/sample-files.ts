import { pluralCategories } from '../../i18n/plurals.ts';
import { pluralNotes, uiNotes } from '../../i18n/words.ts';

/** The words file of a language, complete, every text saying its own key. */
export function wordsOf(locale: string): Record<string, string> {
  const counted = [...Object.keys(pluralNotes), 'unit.day'].flatMap((key) =>
    pluralCategories(locale).map((form) => `${key}_${form}`),
  );
  return Object.fromEntries([...Object.keys(uiNotes), ...counted].map((key) => [key, `${locale}: ${key}`]));
}

const alpha = (title: string, ask: string, back: string, answer: string, undo: string) => `---
title: ${title}
description: What ${title} is about, in a sentence.
brief: Open it → Remove.
questions:
  - { id: remove-person, ask: ${ask}, answer: '${answer}', section: remove }
  - { id: undo-removal, ask: '${back}', answer: '${undo}', section: rehire }
board:
  intro: What do you want?
  rows:
    stay: { want: Keep it, do: Nothing, back: Any time }
---

<Care title="Before you start">

Hand over tasks first.

</Care>

## Remove someone [#remove]

1. Open <Ui term="employees" />.
2. Read [the other article](article:beta#part) and [the questions](page:faq).

## Bring someone back [#rehire]

The mailbox works for <Fact id="mailbox-days" />.

![The menu next to a name](./menu.png)

<Claims fact="disputed" />

<Board />
`;

const beta = (title: string, ask: string, answer: string) => `---
title: ${title}
description: What ${title} is about, in a sentence.
brief: The answer in two lines.
questions:
  - { id: close-account, ask: ${ask}, answer: '${answer}', section: part }
---

## A part [#part]

See [above](article:#part), [the first article](article:alpha#hire-back) and https://example.com/page.
`;

const meta = (more: string) => `category: people
order: 1
audience: [admin]
platforms: [web]
plan: any
sources: [handbook]
sourceLocale: en
reviewed: 2026-11-22
${more}`;

/** The smallest picture there is: one pixel, as PNG. */
export const PIXEL: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A small help centre in two languages in which nothing is wrong: path → text. */
export const sampleFiles: Readonly<Record<string, string | Uint8Array>> = {
  'content/site.yaml': `name: { en: Help, pl: Pomoc }
tagline: { en: For the product, pl: Do produktu }
description: { en: How things are done., pl: Jak to zrobić. }
origin: https://help.example
base: /
locales:
  - { id: en, name: English }
  - { id: pl, name: Polski }
standing: { en: Independent., pl: Niezależna. }
suggestions: { en: [remove], pl: [usunąć] }
mostNeeded: [alpha, beta]
board: alpha
badges:
  audience:
    admin: { en: Administrator, pl: Administrator }
  platform:
    web: { en: Web, pl: WWW }
  plan:
    any: { en: Any plan, pl: Dowolny plan }
`,
  'content/categories.yaml': `people:
  order: 1
  name: { en: People, pl: Ludzie }
  description: { en: Who gets in., pl: Kto ma dostęp. }
`,
  'content/terms.yaml': `employees:
  label: { en: Employees, pl: Pracownicy }
  sources: [handbook]
`,
  'content/facts.yaml': `mailbox-days:
  is: { value: 30, unit: day }
  source: handbook
  checked: 2026-11-22
disputed:
  is: { value: 3, unit: day }
  source: handbook
  checked: 2026-11-22
  claims:
    - { is: { value: 3, unit: day }, source: handbook }
    - { is: { value: 5, unit: day }, source: handbook }
  ruling: { en: The newer page says three., pl: Nowsza strona mówi trzy. }
`,
  'content/sources.yaml': `handbook:
  title: The handbook
  publisher: { en: The maker, pl: Producent }
  language: en
  url: https://example.com/handbook
  seen: 2026-11-22
  dated: null
`,
  'content/ui/en.json': `${JSON.stringify(wordsOf('en'), undefined, 2)}\n`,
  'content/ui/pl.json': `${JSON.stringify(wordsOf('pl'), undefined, 2)}\n`,
  'content/articles/alpha/article.yaml': meta(`related: [beta]
sectionAliases: { hire-back: rehire }
board:
  - { id: stay, to: beta#part }
`),
  'content/articles/alpha/en.mdx': alpha(
    'Remove a person',
    'How do I remove a person?',
    'How do I undo it?',
    'To remove somebody, open <Ui term="employees" /> → the person.',
    'Within <Fact id="mailbox-days" /> you can undo everything.',
  ),
  'content/articles/alpha/pl.mdx': alpha(
    'Usuń osobę',
    'Jak usunąć osobę?',
    'Jak to cofnąć?',
    'Aby usunąć osobę, otwórz <Ui term="employees" /> → osoba.',
    'W ciągu <Fact id="mailbox-days" /> można to cofnąć.',
  ),
  'content/articles/alpha/aliases.en.txt': 'get rid of somebody\nwe want her back [#rehire]\nfire him\n',
  'content/articles/alpha/aliases.pl.txt': 'pozbyć się kogoś\nzwolnić\nwyrzucić\n',
  'content/articles/alpha/menu.png': PIXEL,
  'content/articles/beta/article.yaml': meta(''),
  'content/articles/beta/en.mdx': beta(
    'Close the account',
    'How do I close the account?',
    'You close the account in your settings.',
  ),
  'content/articles/beta/aliases.en.txt': 'shut it all down\nleave for good\nno more bills\n',
  'content/articles/beta/pl.mdx': beta(
    'Zamknij konto',
    'Jak zamknąć konto?',
    'Konto zamyka się w ustawieniach.',
  ),
  'content/articles/beta/aliases.pl.txt': 'nie chcę już tego\nkoniec\nbez rachunków\n',
  'content/articles/old-alpha/article.yaml': meta('retired: { on: 2026-11-01, replacedBy: alpha }\n'),
};
