/** How the desk looks: its pages, and the bar in its own shadow tree. Colours are those of the system, light and dark. */
export const DESK_STYLE = `
:host, :root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 25%, Canvas); --mark: light-dark(#ffe58a, #6b5200); --quiet: light-dark(#545454, #b4b4b4); }
:host, body { font: 16px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
body { margin: 0 auto; padding: 1rem; max-inline-size: 80rem; }
*, ::before { box-sizing: border-box; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.125rem; margin-block: 1.5rem 0.5rem; } h3 { font-size: 1rem; margin-block: 1.25rem 0.5rem; }
small { font-weight: 400; color: var(--quiet); font-size: 0.875rem; }
p { margin-block: 0.25rem; } ul { margin: 0; padding-inline-start: 1.25rem; } li { margin-block: 0.375rem; overflow-wrap: anywhere; }
a { color: LinkText; } em { font-style: normal; color: var(--quiet); }
strong { font-weight: 600; } .error { color: light-dark(#a40000, #ff9d9d); } .warning { color: light-dark(#7a4b00, #f3c26b); }
table { border-collapse: collapse; inline-size: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
th:first-child, td:first-child { padding-inline-start: 0; }
summary h2, summary h3 { display: inline; }
.list thead th { overflow-wrap: normal; } .list tbody th { min-inline-size: 12rem; } .list [data-label='Languages'] { min-inline-size: 13rem; } .list td:not([data-label='Open']) { overflow-wrap: normal; }
thead th { font-size: 0.875rem; color: var(--quiet); font-weight: 600; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
.sides { table-layout: fixed; min-inline-size: 30rem; } .sides td { white-space: pre-wrap; }
.changed td { border-inline-start: 3px solid light-dark(#b58100, #f3c26b); padding-inline-start: 0.5rem; }
.scroll { overflow-x: auto; }
button { font: inherit; padding: 0.375rem 0.75rem; margin-block: 0.5rem; cursor: pointer; min-block-size: 2rem; }
summary { cursor: pointer; padding-block: 0.375rem; } summary span { overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
[hidden] { display: none; }
@media (max-width: 40rem) {
  .list thead { position: absolute; clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; }
  .list tbody th, .list [data-label='Languages'] { min-inline-size: 0; }
  .list, .list tbody, .list tr, .list th, .list td { display: block; border: 0; padding: 0; }
  .list tr { border-block-end: 1px solid var(--line); padding-block: 0.75rem; }
  .list td::before { content: attr(data-label) ' '; color: var(--quiet); font-size: 0.875rem; }
}
@media print { :host { display: none; } }
`;

/** What only the bar needs. */
export const BAR_STYLE = `
:host { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: start; position: fixed; inset: auto 0 0; z-index: 20; padding-inline: 1rem; border-block-start: 1px solid var(--line); font-size: 14px; }
details { flex: 1 1 12rem; min-inline-size: 0; } details[open] { flex-basis: 100%; }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: 0.375rem; }
.panel { max-block-size: 60vh; overflow: auto; padding-block-end: 1rem; }
[role='status']:empty { display: none; } [role='status'] { flex-basis: 100%; padding-block: 0.375rem; }
`;
