// Leads to the article in the language that the address asks for, else the one that the reader chose here before (see
// LanguageLink.astro), else the first of the browser's that the site speaks, else the site's first. It only ever goes to
// one of the links on the page. Sections that were renamed are found by their old id; all else behind `?` and `#` is
// handed on. Every permalink carries it, without its comments and line breaks (see compactScript).
(() => {
  const links = [...document.links];
  const query = new URLSearchParams(location.search);
  const tags = [query.get('lang')];
  try {
    tags.push(localStorage.getItem('help:locale'));
  } catch {
    // Storage is switched off: the browser's languages it is.
  }
  const part = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  let to;
  for (const tag of [...tags, ...navigator.languages])
    to ||= tag && (links.find((a) => a.lang === tag) || links.find((a) => part(a.lang) === part(tag)));
  to = new URL(to || links[0]);
  query.delete('lang');
  to.search = query;
  to.hash = location.hash;
  to.hash = new Map(JSON.parse(document.body.dataset.renamed)).get(to.hash) || to.hash;
  location.replace(to);
})();
