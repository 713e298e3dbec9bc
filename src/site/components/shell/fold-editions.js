// Stands behind what may be for another edition than the reader's, so that it is folded before it is painted, and again
// when the reader chooses.
(() => {
  const fold = () => {
    const mine = document.documentElement.dataset.edition;
    for (const part of document.querySelectorAll('[data-on]')) {
      const isOther = mine ? !part.dataset.on.split(' ').includes(mine) : false;
      // Of tabs one is open: opening it closes the others.
      if (part.name) part.open ||= Boolean(mine) && !isOther;
      else if (part.localName === 'details') part.open = !isOther;
      else part.hidden = !isOther;
    }
  };
  fold();
  addEventListener('help:edition', fold);
})();
