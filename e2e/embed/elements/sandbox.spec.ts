import { expect, test } from './host-test.ts';

/** A page of the product inside a sandboxed frame of its own. */
const sandboxed = (help: string, allowed: string) => ({
  script: 'none' as const,
  body: `<iframe name="inner" sandbox="${allowed}" src="/inner" width="900" height="600"></iframe>`,
  files: {
    '/inner': `<!doctype html><html lang="en"><title>Inner</title><script type="module" src="${help}/embed/v1/auto.js"></script>
      <help-link article="dismiss-user"><a>How?</a></help-link>
      <help-panel timeout="1500"><button>Help</button></help-panel>`,
  },
});

test('a preview works in a sandboxed frame without an origin', async ({ host, page }) => {
  await host.open(sandboxed(host.help, 'allow-scripts'));
  const inner = page.frameLocator('iframe[name="inner"]');
  await inner.getByRole('link', { name: 'How?' }).hover();
  await expect(inner.getByRole('tooltip')).toContainText('Dismiss an employee');
});

test('a panel that may not run there says so and links to help', async ({ host, page }) => {
  await host.open(sandboxed(host.help, 'allow-scripts allow-popups'));
  const inner = page.frameLocator('iframe[name="inner"]');
  await inner.getByRole('button', { name: 'Help' }).click();
  await expect(inner.getByRole('alert')).toContainText('Help cannot be shown here.');
  await expect(inner.getByRole('alert').getByRole('link')).toHaveAttribute('href', `${host.help}/en/`);
});

test('a panel works in a sandboxed frame that keeps its origin', async ({ host, page }) => {
  await host.open(sandboxed(host.help, 'allow-scripts allow-same-origin'));
  const inner = page.frameLocator('iframe[name="inner"]');
  await inner.getByRole('button', { name: 'Help' }).click();
  await expect(inner.locator('help-panel').frameLocator('iframe').getByRole('searchbox')).toBeFocused();
});
