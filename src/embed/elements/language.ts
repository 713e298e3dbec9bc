/** The language that an element is marked with, by itself or from around; looks out of shadow trees. */
export function markedLanguage(element: Element): string | null | undefined {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host && markedLanguage(host);
}
