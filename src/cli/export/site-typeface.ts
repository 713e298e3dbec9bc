/**
 * Runs in a page of the built site: the typeface of its language, as CSS with paths of its files. Everything it needs is
 * in it.
 */
export function siteTypeface(): string {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText),
  );
  const families = getComputedStyle(document.documentElement).getPropertyValue('--font');
  return `${faces.filter((face) => face.includes('Site Text') || !face.includes('url(')).join('')}:root{--font:${families}}`;
}
