/** What Chromium is started with, here and in the browser tests: it keeps to itself. */
export function browserArguments(): string[] {
  return [
    // Chromium refuses its sandbox to the system's administrator, who runs tests in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
