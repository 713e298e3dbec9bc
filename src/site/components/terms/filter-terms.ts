const fold = (text: string, locale: string) =>
  text
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/**
 * Hides the rows of a table that do not hold every typed word, and says how many are left.
 *
 * @param root holds an input `[data-filter]`, a table body and a `[data-count]` with plural forms in `data-forms`
 */
export function filterTerms(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[data-filter]');
  const count = root.querySelector<HTMLElement>('[data-count]');
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  if (!input || !count) return;
  const locale = document.documentElement.lang;
  const forms = JSON.parse(count.dataset.forms ?? '{}') as Partial<Record<Intl.LDMLPluralRule, string>>;
  const plural = new Intl.PluralRules(locale);

  input.addEventListener('input', () => {
    const words = fold(input.value, locale).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = fold(row.textContent, locale);
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    const form = forms[plural.select(shown)] ?? forms.other ?? '{{count}}';
    count.textContent = shown ? form.replace('{{count}}', String(shown)) : (count.dataset.none ?? '');
  });
}
