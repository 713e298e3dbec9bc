/**
 * The rules of a language; those of its primary tag when the region has none of its own (`en-GB` → `en`).
 *
 * @param rules by locale; own keys only, since a locale can be any word
 * @returns undefined for a language without rules
 */
export function rulesFor<Rules>(rules: Readonly<Record<string, Rules>>, locale: string): Rules | undefined {
  const [primary = locale] = locale.split('-');
  const id = [locale, primary].find((candidate) => Object.hasOwn(rules, candidate));
  return id === undefined ? undefined : rules[id];
}
