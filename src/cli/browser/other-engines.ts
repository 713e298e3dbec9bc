import { existsSync, globSync } from 'node:fs';
import { browserOnPath } from './known-browsers.ts';

/** Debian's packages of the engines other than Chromium, and of the screen that WebKit needs. */
export const ENGINE_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** The path of the system's Firefox with long-term support; undefined where there is none. */
export const systemFirefox = (): string | undefined => browserOnPath(process.env, ['firefox-esr']);

/** The paths of the system's WebKitGTK; undefined where it or the screen it draws on is missing. */
export function systemWebKit(): { driver: string; browser: string } | undefined {
  const [driver, screen] = [['WebKitWebDriver'], ['xvfb-run']].map((command) =>
    browserOnPath(process.env, command),
  );
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').find((path) => existsSync(path));
  return driver && screen && browser ? { driver, browser } : undefined;
}
