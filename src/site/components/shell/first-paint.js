// Runs before the first paint, so that a chosen theme does not flash and controls that need a script appear at once.
(() => {
  const root = document.documentElement;
  root.dataset.js = '';
  try {
    for (const key of ['theme', 'edition']) {
      const was = localStorage.getItem(`help:${key}`);
      if (was) root.dataset[key] = was;
    }
    if (localStorage.getItem('help:names')) root.dataset.names = '';
  } catch {
    // Storage is switched off: the device's theme it is.
  }
})();
