import { expect, test } from './host-test.ts';

const EVIL = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>';
const quoted = EVIL.replaceAll('"', '&quot;');

const wasHit = () => (window as unknown as { hit?: number }).hit === 1;

test('what a card says is text, whatever it says', async ({ host, page }) => {
  await page.route('**/embed/v1/en/dismiss-user.json', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: {
        title: EVIL,
        summary: EVIL,
        text: { lang: EVIL, dir: EVIL },
        sections: [{ id: EVIL, aliases: [EVIL], title: EVIL, summary: EVIL }],
      },
    }),
  );
  await host.open({ body: '<help-link article="dismiss-user"><a>How?</a></help-link>' });
  await host.link('How?').hover();
  await expect(host.preview).toContainText(EVIL);
  expect(await page.evaluate(wasHit)).toBe(false);
  await expect(host.preview.locator('img, script')).toHaveCount(0);
});

for (const card of [
  'null',
  '[]',
  '{}',
  '"text"',
  '{"title":{"a":1}}',
  '{"title":"A","sections":[null],"text":7}',
  '<html>',
])
  test(`a card that is none does no harm: ${card}`, async ({ host, page }) => {
    await page.route('**/embed/v1/en/dismiss-user.json', (route) =>
      route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: card }),
    );
    await host.open({
      body: '<help-link article="dismiss-user" section="rehire"><a href="/target">How?</a></help-link>',
      files: { '/target': '<title>Target</title>' },
    });
    const answered = page.waitForResponse('**/dismiss-user.json');
    await host.link('How?').hover();
    await answered;
    await host.link('How?').click();
    await expect(page).toHaveURL(`${host.origin}/target`);
    expect(host.errors).toEqual([]);
  });

test('what attributes say is never markup or a script', async ({ host, page }) => {
  await host.open({
    body: `<help-link article="${quoted}" section="${quoted}" lang="${quoted}"><a>One</a></help-link>
      <help-link article="a" section="${quoted}" lang="${quoted}" base="javascript:window.hit=1//"><a>Two</a></help-link>
      <help-panel base="javascript:window.hit=1//" lang="${quoted}" side="${quoted}" timeout="${quoted}" suggest="${quoted}"></help-panel>`,
  });
  await expect(host.link('Two')).toHaveAttribute('href', `${host.help}/go/a/?lang=en`);
  await host.show(EVIL, { section: EVIL, lang: EVIL });
  await expect(host.frame.getByRole('searchbox')).toBeVisible();
  expect(await page.evaluate(wasHit)).toBe(false);
  expect(host.errors).toEqual([]);
});

test('the panel hears its own frame and nobody else', async ({ host, page }) => {
  await host.open({
    body: '<help-panel></help-panel><iframe name="other" src="/other"></iframe>',
    files: { '/other': '<p>Other</p>' },
  });
  await host.show('dismiss-user');
  await expect(host.frame.locator('h1')).toBeFocused();
  const close = { version: 'spravka:panel:1', type: 'close' };
  await page.evaluate((message) => postMessage(message, '*'), close);
  await page.frame('other')?.evaluate((message) => parent.postMessage(message, '*'), close);
  // Messages arrive in order: once the frame's own has been heard, the others have been too.
  for (const odd of [null, 'close', { ...close, version: 'spravka:panel:2' }, { ...close, type: EVIL }])
    await host.frame.locator('body').evaluate((_, message) => parent.postMessage(message, '*'), odd);
  await expect(host.panel).toBeVisible();
  await host.frame.locator('body').evaluate((_, message) => parent.postMessage(message, '*'), close);
  await expect(host.panel).toBeHidden();
  expect(host.errors).toEqual([]);
});

test('the page in the panel hears the page around it and nobody else', async ({ host, page }) => {
  await host.open({
    body: '<help-panel></help-panel><iframe name="other" src="/other"></iframe>',
    files: { '/other': '<p>Other</p>' },
  });
  await host.show();
  await expect(host.frame.getByRole('searchbox')).toBeFocused();
  const welcome = { version: 'spravka:panel:1', type: 'welcome', suggested: ['clear-cache'], focus: false };
  const asked = host.asked.length;
  await page.frame('other')?.evaluate((message) => {
    const frames = [...Array(parent.frames.length).keys()].map((index) => parent.frames[index]);
    for (const frame of frames) frame?.postMessage(message, '*');
  }, welcome);
  await host.frame.locator('body').evaluate((_, message) => postMessage(message, '*'), welcome);
  await expect(host.frame.locator('[data-panel-suggested]')).toBeHidden();
  expect(host.asked.slice(asked)).toEqual([]);
});

for (const to of ['javascript:document.title="hit"', 'https://evil.example/', '/en/faq/'])
  test(`the name of a frame leads nowhere: ${to}`, async ({ host, page }) => {
    const name = JSON.stringify([to]).replaceAll('"', '&quot;');
    await host.open({
      body: `<iframe name="${name}" src="${host.help}/embed/v1/panel/en/dismiss-user/"></iframe>`,
    });
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('article')).toBeVisible();
    await expect(frame.locator('[data-panel-back]')).toBeHidden();
  });

test('the frame cannot lead the page around away', async ({ host, page }) => {
  await host.open({ body: '<help-panel></help-panel>' });
  await host.show('dismiss-user');
  await expect(host.frame.locator('article')).toBeVisible();
  const left = await host.frame.locator('body').evaluate(() => {
    try {
      top?.location.assign('/elsewhere');
      return true;
    } catch {
      return false;
    }
  });
  expect(left).toBe(false);
  await expect(page).toHaveURL(`${host.origin}/`);
});
