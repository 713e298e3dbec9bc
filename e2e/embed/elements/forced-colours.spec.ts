import { expect, test } from './host-test.ts';

test.use({ contextOptions: { forcedColors: 'active' }, viewport: { width: 1280, height: 700 } });

const BODY = `<p><help-link article="dismiss-user"><a>How?</a></help-link></p><help-panel></help-panel>`;

test('with forced colours preview and panel keep their edges', async ({ host }) => {
  await host.open({ body: BODY });
  await host.link('How?').hover();
  await expect(host.preview).toHaveCSS('border-left-width', '1px');
  await expect(host.preview).toHaveCSS('border-left-style', 'solid');
  await host.show('dismiss-user');
  await expect(host.panel).toHaveCSS('border-left-width', '2px');
  await expect(host.panel).toHaveCSS('border-left-style', 'solid');
});

test('the sign on the button that closes the panel takes the colour of the text', async ({ host }) => {
  await host.open({ body: BODY });
  await host.show('dismiss-user');
  const colours = await host.panel.getByRole('button', { name: 'Close help' }).evaluate((button) => {
    const sign = button.querySelector('svg');
    return [sign && getComputedStyle(sign).stroke, getComputedStyle(button).color];
  });
  expect(colours[0]).toBe(colours[1]);
});
