import { expect, test } from './host-test.ts';

/** The strictest policy that products have, with the help centre let in where it must be. */
const policy = (help: { connect?: string; frame?: string }) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${help.connect ?? "'none'"}`,
    `frame-src ${help.frame ?? "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
  ].join('; ');

const setup = (help: string, allowed: { connect?: string; frame?: string }) => ({
  body: `<help-link article="dismiss-user"><a href="/target">How?</a></help-link>
    <help-panel timeout="60000"><button>Help</button></help-panel>`,
  script: 'own' as const,
  attributes: `data-base="${help}"`,
  policy: policy(allowed),
  files: { '/target': '<title>Target</title>' },
});

test('preview and panel work under a strict policy with Trusted Types', async ({ host, page }) => {
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  await host.open(setup(host.help, { connect: host.help, frame: host.help }));
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
  expect((await host.preview.boundingBox())?.width).toBe(344);
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(host.frame.getByRole('searchbox')).toBeFocused();
  expect((await host.panel.boundingBox())?.width).toBe(380);
  expect([...violations.filter((text) => !text.includes('favicon')), ...host.errors]).toEqual([]);
});

test('where the policy forbids to connect, there is no preview and the link works', async ({
  host,
  page,
}) => {
  await host.open(setup(host.help, { frame: host.help }));
  const refused = page.waitForEvent('console', (message) => message.text().includes('connect-src'));
  await host.link('How?').hover();
  await refused;
  await expect(host.preview).toHaveCount(0);
  await host.link('How?').click();
  await expect(page).toHaveURL(`${host.origin}/target`);
  expect(host.errors).toEqual([]);
});

test('where the policy forbids frames, the panel says so at once and links to help', async ({
  host,
  page,
}) => {
  await host.open(setup(host.help, { connect: host.help }));
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(host.panel.getByRole('alert')).toBeVisible();
  await expect(host.panel.getByRole('link')).toHaveAttribute('href', `${host.help}/en/`);
});
