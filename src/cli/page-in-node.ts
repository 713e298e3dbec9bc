/**
 * Makes this process look like a page to what asks for the language of the page and fetches files, such as Pagefind's
 * own script.
 *
 * @param answer fetches a file in the page's stead
 * @returns turns the page to another language
 */
export function bePage(
  answer: (asked: string | URL | Request) => Promise<Response>,
): (locale: string) => void {
  let language = '';
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
    fetch: answer,
  });
  return (locale) => {
    language = locale;
  };
}
