/**
 * What the check says about the page that is open: a bar at its end, in development alone. The server makes its markup and
 * escapes it.
 */
const [, locale, id] = /\/([\w-]+)\/articles\/([\w-]+)\/?$/.exec(location.pathname) ?? [];
const desk = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}desk/`;

if (locale !== undefined && id !== undefined) {
  const answer = await fetch(`${desk}?article=${id}&locale=${locale}`);
  if (answer.ok) {
    const bar = document.createElement('aside');
    bar.setAttribute('aria-label', 'Desk');
    bar.innerHTML = await answer.text();
    document.body.append(bar);
    for (const link of bar.querySelectorAll<HTMLAnchorElement>('a[href*="__open-in-editor"]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void fetch(link.href);
      });
  }
}
