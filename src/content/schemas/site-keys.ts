import type { Site } from './site.ts';

/** What each key of `site.yaml` is for: shown by editors, and printed in CONTRIBUTING.md. */
export const siteKeys: Readonly<Record<keyof Site, string>> = {
  version: 'the form of `content/`; `npm run content upgrade` carries it over to a later one',
  name: 'what the help centre is called',
  tagline: 'stands under the name in the header: whose help this is',
  description: 'for search engines and link previews',
  origin: 'where the site lives, without a path; canonical links and the sitemap are made from it',
  base: 'the path it is served under: `/`, or one like `/help`',
  locales:
    'the languages: `id` (a BCP 47 tag), `name` (its own) and `dir` (`ltr` or `rtl`); the first is the default',
  standing: 'says who is speaking; stands in every footer',
  contact: 'where readers can report an error: a web address, or `mailto:name@example.com`',
  edit: 'address pattern of where a text is edited, with `{file}`, `{article}`, `{section}`, `{locale}`, `{revision}`, `{title}`, `{url}`; every article links to it',
  report:
    'the same of where an error is reported: a web address, or `mailto:name@example.com?subject={article}`',
  colour: 'the brand’s one colour, by day (`light`) and at night (`dark`); the engine’s yellow without it',
  typeface:
    'the `families` that draw letters, the first that has one: a Fontsource `package` that is installed beside the content or the engine, or a `file` in `content/brand/fonts/` with its `weight`; `scripts: [Arab]` keeps a family to some scripts; `fallback`: the device’s own families for the rest',
  corners: 'how round fields and buttons are, in pixels, 0 to 16',
  lines:
    'how heavy lines are, in pixels: `page` over a page’s parts, `part` over a section, `row` between rows',
  links:
    'ways to the company’s own pages: `header` (two at most) and `footer`, each a list of `text` and `to`',
  linkSchemes:
    'schemes of apps that links of articles may open besides the web, mail and telephone: `slack` for `slack://…`',
  license:
    'under which terms the content may be used: an SPDX id or an address; without it all rights are reserved',
  copyright: 'year and holder of the rights in the content: `2026 Example Bank`',
  suggestions: 'what people look for most, shown under the search field',
  mostNeeded: 'ids of the articles that the home page lists as most needed',
  board: 'id of the article whose board of choices the home page shows',
  contactArticle: 'id of the article that tells how to reach people; offered where search finds nothing',
  review:
    'after how long articles and facts have to be compared with their sources again, like `90d`; 180 days without it',
  announcements:
    'what every page tells until a reader dismisses it: `id`, `from`, `until` (optional), `text` in every language, `article` (optional) that says more',
  feedback:
    'asks readers whether an article helped; `keepDays`: how long answers are kept; `searches: true`: searches without a sure answer are collected by themselves; `visits: true`: readers are asked for leave to count how their searches end',
  offline:
    '`true`: pages that were read open without a network, and readers can keep the whole help centre on their devices',
  accessibility:
    'makes an accessibility statement, which every footer links to: `on` which day what was `tried` (a list, each in every language), known `faults` (the same), `contact`: whom to tell, and the `standard`, WCAG 2.2 AA without it',
  markChanges:
    'whether sections that changed since a reader last read an article are marked, by what the reader’s own device keeps of it; `false`: nothing is kept and nothing marked',
  badges: 'the words on an article’s badges, in `audience`, `platform` and `plan`, by id',
  unsaidBadges: 'ids of badges that say nothing (“any plan”): they may stand in an article and are not shown',
  editions:
    'ids of platforms of which a reader has one (`[cloud, self-hosted]`): they choose it once, and what is for another is folded and marked',
};
