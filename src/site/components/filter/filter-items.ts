const fold = (text: string, locale: string) =>
  text
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/**
 * Hides the items that do not hold every typed word, and the groups that have none left; says how many are left.
 *
 * @param root holds an input `[data-filter]`, a `[data-count]` with plural forms in `data-forms`, and items
 *   `[data-item]`, which may stand in groups `[data-items]`
 */
export function filterItems(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>('[data-filter]');
  const count = root.querySelector<HTMLElement>('[data-count]');
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-items]')];
  if (!input || !count) return;
  const locale = document.documentElement.lang;
  const forms = JSON.parse(count.dataset.forms ?? '{}') as Partial<Record<Intl.LDMLPluralRule, string>>;
  const plural = new Intl.PluralRules(locale);

  input.addEventListener('input', () => {
    const words = fold(input.value, locale).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      const text = fold(item.textContent, locale);
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const form = forms[plural.select(shown)] ?? forms.other ?? '{{count}}';
    count.textContent = shown ? form.replace('{{count}}', String(shown)) : (count.dataset.none ?? '');
  });
}
