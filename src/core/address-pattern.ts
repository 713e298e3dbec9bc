/** What an address may carry, for where a text is edited or an error in it is reported. */
export const ADDRESS_PARTS = ['article', 'section', 'locale', 'revision', 'file', 'title', 'url'] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];

const PLACE = /\{([^{}]*)\}/g;

/** The places of a pattern that nothing is known for. */
export function unknownParts(pattern: string): string[] {
  const known: readonly string[] = ADDRESS_PARTS;
  return [...pattern.matchAll(PLACE)].map(([, name = '']) => name).filter((name) => !known.includes(name));
}

/**
 * Fills the places of an address pattern: `https://git.example/edit/main/{file}`. Whatever stands in a value, the
 * address leads where the pattern says: values are percent-encoded, but for the slashes of a file's path.
 *
 * @param values a place without a value stays
 */
export function fillAddress(pattern: string, values: Partial<Record<AddressPart, string>>): string {
  return pattern.replace(PLACE, (place, name: AddressPart) => {
    const value = values[name];
    if (value === undefined) return place;
    return name === 'file' ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value);
  });
}
