import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';
import { browserArguments } from '../../src/cli/browser/browser-arguments.ts';
import { systemFirefox, systemWebKit } from '../../src/cli/browser/other-engines.ts';
import { installedBrowser } from '../../src/cli/find-browser.ts';
import type { Engine } from './drivers/driver.ts';
import { launchFirefox } from './drivers/firefox-driver.ts';
import { launchWithPlaywright } from './drivers/playwright-driver.ts';
import { launchWebKit } from './drivers/webkit-driver.ts';

/** The engines on this machine: Playwright's own where they are, else those of the system. */
export function engines(): Engine[] {
  const found: Engine[] = [
    {
      name: 'Chromium',
      prints: true,
      launch: () =>
        launchWithPlaywright(chromium, { executablePath: installedBrowser(), args: browserArguments() }),
    },
  ];
  const firefoxPath = systemFirefox();
  if (existsSync(firefox.executablePath()))
    found.push({ name: 'Firefox', prints: false, launch: () => launchWithPlaywright(firefox, {}) });
  else if (firefoxPath)
    found.push({ name: 'Firefox', prints: true, launch: () => launchFirefox(firefoxPath) });
  const webkitPaths = systemWebKit();
  if (existsSync(webkit.executablePath()))
    found.push({ name: 'WebKit', prints: false, launch: () => launchWithPlaywright(webkit, {}) });
  else if (webkitPaths)
    found.push({ name: 'WebKit', prints: false, launch: () => launchWebKit(webkitPaths) });
  return found;
}
