/**
 * Chromium without the parts that draw windows: it takes half the processor time of the whole browser for the same tests.
 * Playwright's own download has one; Debian has a package.
 */
export const HEADLESS_SHELLS = ['chromium-headless-shell', 'headless_shell'];

/**
 * The name by which apt gets a headless shell.
 *
 * @param installed the version of Debian's Chromium on this machine, if it has one: both share files, so that another
 *   version would replace it
 */
export function headlessShellPackage(installed: string | undefined): string {
  return installed ? `chromium-headless-shell=${installed}` : 'chromium-headless-shell';
}
