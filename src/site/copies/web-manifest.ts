import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { APPLE_ICON, APP_ICONS } from '../views/app-icons.ts';
import { siteWords } from '../views/site-words.ts';

/** What a device needs to put the help centre among its programs, in one language (W3C Web Application Manifest). */
export function webManifest(help: HelpCentre, locale: string) {
  const { routes } = help;
  const { name, title, description } = siteWords(help, locale);
  return {
    id: routes.home(locale),
    name: title,
    short_name: name,
    description,
    lang: locale,
    dir: help.locale(locale).dir,
    start_url: routes.home(locale),
    scope: routes.root(),
    display: 'minimal-ui',
    icons: [
      { src: routes.asset('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...APP_ICONS.filter(({ path }) => path !== APPLE_ICON).map(({ path, size }) => ({
        src: routes.asset(path),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  };
}
