// Sends a reader to their language: the one they chose here before, else the first of the browser's that the site
// speaks. When there is none, the page stays and offers all of them.
(() => {
  /** @type {Record<string, string>} address of each language's home page, by locale */
  const homes = JSON.parse(document.currentScript.dataset.homes);
  let saved;
  try {
    saved = localStorage.getItem('help:locale');
  } catch {
    // Storage is switched off: the browser's languages it is.
  }
  const known = (tag) =>
    Object.keys(homes).find((id) => id === tag) ||
    Object.keys(homes).find((id) => id.split('-')[0] === tag.split('-')[0]);
  for (const tag of [saved, ...navigator.languages]) {
    const id = tag && known(tag);
    if (id) {
      location.replace(homes[id] + location.search + location.hash);
      return;
    }
  }
})();
