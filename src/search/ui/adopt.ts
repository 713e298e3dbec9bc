/** Adds styles to the page that came with a script; the Content-Security-Policy has nothing against these. */
export function adopt(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
