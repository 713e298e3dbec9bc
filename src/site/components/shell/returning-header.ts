/** A finger that rests moves a little: less is no scrolling, px. */
const STILL = 8;

/**
 * The header goes away while somebody reads on and comes back as soon as they scroll up. Whether it moves at all, the
 * style sheet says: only where the screen is small.
 *
 * @param header gets `data-away` while it is out of the way
 * @param menu what opens from it; the header stays while that is open
 */
export function startHeader(header: HTMLElement, menu: HTMLElement): void {
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < STILL) return;
      const away = isAway(last, scrollY, header.offsetHeight);
      last = scrollY;
      header.toggleAttribute('data-away', away && !menu.matches(':popover-open'));
    },
    { passive: true },
  );
  // A link to a place of the same page leaves what it stands in, the menu or the contents, open over it.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a'))
      target.closest<HTMLElement>(':popover-open')?.hidePopover();
  });
}

/** True when one has scrolled down from `before` to `now`, and past the header; distances from the top, px. */
export const isAway = (before: number, now: number, height: number) => now > before && now > height;
