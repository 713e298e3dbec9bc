/** Puts a day, as a server says it (`Mon, 30 Nov 2026 …`), into `{}` of a text, written out in the page’s language. */
export function sayDay(text: string, date: string): string {
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(
    new Date(date),
  );
  // Some languages end a day with a full stop of its own.
  return text.replace('{}', day).replace('..', '.');
}
