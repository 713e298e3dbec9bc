import { expect, test } from './host-test.ts';

for (const sources of ["'nonce-abc'", "'nonce-abc' 'strict-dynamic'"])
  test(`the panel comes to a page whose policy names a nonce: ${sources}`, async ({ host }) => {
    await host.open({
      body: '<help-link article="clear-cache" open="panel"><a>How?</a></help-link>',
      attributes: 'nonce="abc"',
      policy: `script-src ${sources}`,
    });
    await host.link('How?').click();
    await expect(host.frame.locator('article')).toBeVisible();
    expect(host.errors).toEqual([]);
  });
