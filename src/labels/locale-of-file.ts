/**
 * Finds which language a message file is in by its path: `locales/ru/common.json`, `messages_pt_BR.properties`,
 * `values-pt-rBR/strings.xml`, `ru.lproj/Localizable.strings`. Android's `values/` is the default language.
 *
 * @param locales the languages there are; the first is the default
 * @returns undefined when the path names none of them
 */
export function localeOfFile(file: string, locales: readonly string[]): string | undefined {
  const parts = file.replaceAll('\\', '/').split('/').reverse();
  for (const part of parts) {
    const words = part
      .replace(/-r([A-Z]{2})\b/, '-$1')
      .split(/[._-]/)
      .map((word) => word.toLowerCase());
    // The longest tag first: "pt-BR" before "pt".
    const named = [...locales]
      .sort((a, b) => b.length - a.length)
      .find((locale) => {
        const wanted = locale.toLowerCase().split('-');
        return words.some((_, at) => wanted.every((word, index) => words[at + index] === word));
      });
    if (named !== undefined) return named;
    if (part === 'values') return locales[0];
  }
  return undefined;
}
