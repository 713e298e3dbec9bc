// Runs before the first paint, so that a chosen theme does not flash and controls that need a script appear at once.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('help:theme');
    if (theme) root.dataset.theme = theme;
    const edition = localStorage.getItem('help:edition');
    if (edition) root.dataset.edition = edition;
    if (localStorage.getItem('help:names')) root.dataset.names = '';
  } catch {
    // Storage is switched off: the device's theme it is.
  }
})();
