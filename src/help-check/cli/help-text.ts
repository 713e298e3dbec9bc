/** What `help-check --help` prints. */
export const HELP = `Usage: help-check [options] [folder or file …]

Finds the links to the help centre in source files and fails where one leads nowhere: in HTML, JavaScript, TypeScript,
JSX, Vue, Svelte, Astro, PHP, ERB, Twig, Liquid, Handlebars, Markdown, JSON and YAML. What is commented out is no link.
Found are <help-link article="…" section="…">, helpUrl('…', '…'), and addresses: https://…/go/<article>/#<section>.

  --manifest <file or address>   what the help centre has; by default the manifest this package came with. The newest is
                                 at <help centre>/embed/v1/manifest.json
  --locales <ids>                languages every linked article must exist in: en,fr
  --grace <days>                 how long a link to an article that was taken away is a warning and no error: 90
  --base <address>               where else the help centre can be reached (repeatable)
  --no-relative                  paths without an origin, like /go/…, are the product's own and no links to help
  --call <name>                  a function of yours that takes an article and a section, as helpUrl does (repeatable)
  --ignore <pattern>             files and folders to pass over: "legacy/**", "*.stories.tsx" (repeatable); node_modules,
                                 build folders, hidden folders and minified files always are
  --labels <file> …              compares the names of buttons in the help centre with your message files: JSON (i18next,
                                 FormatJS), .xcstrings, PO, XLIFF, Android, Apple, .properties. The path says the
                                 language, or you do: --labels ru=strings.json. Without a folder, links are not checked
  --write <file>                 writes the new names into a copy of the help centre's terms.yaml
  --format text|json|sarif|github
                                 how findings are shown; SARIF 2.1.0 is what code scanning reads, github annotates lines
  --output <file>                writes them into a file instead
  --write-usage <file>           writes what is linked to, for the help centre to keep: see its content/usage/
  --product <name>               whose links they are; by default the name in package.json
  --date <day>                   a day to put into that file, like 2026-11-22; none by default, so that it changes only
                                 when the links do
  --today <day>                  counts the days of grace up to then
  --strict                       warnings fail as well
  --version, --help

A comment with "help-check-ignore" in the same line or the line before has a link overlooked.

Exit code: 0 when every link leads somewhere and every label is as it was, 1 when one is not, 2 when nothing could be checked.`;
