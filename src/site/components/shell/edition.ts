const KEY = 'help:edition';

/** Has the choice of an edition applied and kept, and shows what was chosen before. */
export function keepEdition(): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-edition-choice]');
  if (!choice) return;
  const page = document.documentElement.dataset;
  choice.value = page['edition'] ?? '';
  choice.addEventListener('change', () => {
    if (choice.value) page['edition'] = choice.value;
    else delete page['edition'];
    try {
      if (choice.value) localStorage.setItem(KEY, choice.value);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
    dispatchEvent(new Event('help:edition'));
  });
}
