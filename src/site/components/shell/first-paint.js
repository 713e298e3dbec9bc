// Runs before the first paint, so that a chosen theme does not flash and controls that need a script appear at once.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    for (const name of ['theme', 'size', 'names', 'edition']) {
      const kept = localStorage.getItem('help:' + name);
      if (kept) root.dataset[name] = kept;
    }
  } catch {
    // Storage is switched off: the device's theme it is.
  }
})();
