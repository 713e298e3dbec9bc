const KEY = 'help:edition';

/** What readers who chose an edition meet: a script of its own, because few do, fetched by `edition-on-touch.ts`. */
function keepEdition(choice: HTMLSelectElement): void {
  const page = document.documentElement.dataset;
  const keep = () => {
    if (choice.value) page['edition'] = choice.value;
    else delete page['edition'];
    try {
      if (choice.value) localStorage.setItem(KEY, choice.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
    foldOthers(choice.value);
  };
  // The choice that this was fetched for.
  if (choice.value) keep();
  choice.value = page['edition'] ?? '';
  foldOthers(choice.value);
  choice.addEventListener('change', keep);
}

/** Folds blocks for other editions than the reader's, opens the tab for theirs, and says what article is not for it. */
function foldOthers(mine: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-on]')) {
    const isOther = mine !== '' && !(part.dataset['on'] ?? '').split(' ').includes(mine);
    if (!(part instanceof HTMLDetailsElement)) part.hidden = !isOther;
    // Of tabs one is open: opening it closes the others.
    else if (part.name) part.open ||= mine !== '' && !isOther;
    else part.open = !isOther;
  }
}

const choice = document.querySelector<HTMLSelectElement>('[data-edition-choice]');
if (choice) keepEdition(choice);

export {};
