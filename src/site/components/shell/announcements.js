// Runs before the first paint: what was dismissed on this device, or is past since the build, does not flash.
(() => {
  const KEY = 'spravka:dismissed';
  let dismissed = [];
  try {
    dismissed = JSON.parse(localStorage.getItem(KEY)) || [];
  } catch {
    // Storage is switched off, or holds something else: everything is shown.
  }
  const now = new Date();
  const today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  for (const said of document.querySelectorAll('[data-announcement]')) {
    const { announcement, until } = said.dataset;
    said.hidden = dismissed.includes(announcement) || until < today;
    said.querySelector('button').onclick = () => {
      said.hidden = true;
      document.getElementById('_main').focus();
      dismissed.push(announcement);
      try {
        localStorage.setItem(KEY, JSON.stringify(dismissed));
      } catch {
        // It is gone from this page alone.
      }
    };
  }
})();
