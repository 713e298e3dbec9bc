/** The site's icon as square pictures, by their sizes in pixels: what phones ask for (W3C manifest; Apple's is its own). */
export const APP_ICONS = [
  { path: 'icon-192.png', size: 192 },
  { path: 'icon-512.png', size: 512 },
  { path: 'apple-touch-icon.png', size: 180 },
] as const;
/** Stands beside a link to a page that has no picture of its own. */
export const SIGN = 'icon-512.png';
/** Named in the head of the home page; the others are in the manifest. */
export const APPLE_ICON = 'apple-touch-icon.png';
