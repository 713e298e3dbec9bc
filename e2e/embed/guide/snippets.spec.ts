import { expect, test } from './snippet-test.ts';

const title = 'Dismiss an employee';

test('the plain link leads to the section', async ({ code, host, page }) => {
  await host.open({ script: 'none', body: code['link'] ?? '' });
  await page.getByRole('link').click();
  await expect(page.locator('article[data-article]')).toBeVisible();
  await expect(page.locator(`h2${new URL(page.url()).hash}`)).toBeInViewport();
});

test('the script tag, pinned by its hash, brings the preview', async ({ code, host, page }) => {
  await host.open({ script: 'none', body: code['script'] ?? '' });
  await host.defined();
  await page.getByRole('link').hover();
  await expect(host.preview).toContainText((await page.getByRole('link').textContent()) ?? '');
});

test('a script that was changed on its way does not run', async ({ code, host, page }) => {
  await page.route('**/embed/v1/auto.*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: 'document.title = "Changed"',
    }),
  );
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await host.open({ script: 'none', body: code['script'] ?? '' });
  await refused;
  await expect(page).toHaveTitle('Product');
});

test('the tag of the newest version defines the elements', async ({ code, host, page }) => {
  await host.open({ script: 'none', body: code['latest'] ?? '' });
  await host.defined();
  expect(await page.evaluate(() => Boolean(customElements.get('help-panel')))).toBe(true);
});

test('configure() tells every element the language', async ({ code, host }) => {
  const language = /locale: '(\w+)'/.exec(code['configure'] ?? '')?.[1] ?? '';
  await host.open({
    script: 'none',
    body: `${code['script']}<help-link article="dismiss-user"><a>Other</a></help-link><script type="module">${code['configure']}</script>`,
    lang: 'ru',
  });
  await host.defined();
  await host.link('Other').focus();
  await expect(host.link('Other')).toHaveAttribute('href', new RegExp(`\\?lang=${language}$`));
});

test('the panel opens by a link, and by a link of its own', async ({ code, host, page }) => {
  await host.open({ script: 'none', body: `${code['latest']}${code['panel']}` });
  await host.defined();
  await page.locator('help-link a').click();
  await expect(host.frame.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await page.locator('help-panel > a').click();
  await expect(host.frame.getByRole('searchbox')).toBeVisible();
  await expect(host.frame.getByRole('link', { name: title })).toBeVisible();
});

test('the panel opens from a script', async ({ code, host, page }) => {
  const said = page.waitForEvent('console', (message) => message.text() === 'dismiss-user');
  await host.open({
    script: 'none',
    body: `${code['latest']}${code['panel']}<script type="module">${code['events']}</script>`,
  });
  await said;
  await expect(host.frame.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(host.element).toHaveAttribute('suggest', /^dismiss-user /);
  expect(host.errors).toEqual([]);
});

test('custom properties and parts change the look', async ({ code, host, page }) => {
  await host.open({
    script: 'none',
    head: `<style>${code['look']}</style>`,
    body: `${code['latest']}${code['panel']}`,
  });
  await host.defined();
  await page.locator('help-link a').hover();
  await expect(host.preview).toBeVisible();
  const sheet = await host.preview.evaluate((element) => {
    const summary = element.querySelector('[part=summary]');
    const { backgroundColor, color } = getComputedStyle(summary ?? element);
    return [getComputedStyle(element).borderLeftWidth, backgroundColor, color];
  });
  expect(sheet).toEqual(['2px', 'rgb(215, 236, 255)', 'rgb(11, 34, 57)']);
  await page.locator('help-panel > a').click();
  expect((await host.panel.boundingBox())?.width).toBe(420);
});

test('under the policy of the guide everything works, Trusted Types included', async ({
  code,
  host,
  page,
}) => {
  const [, policy = ''] = /^Content-Security-Policy: (.*)$/.exec(code['policy'] ?? '') ?? [];
  const noise: string[] = [];
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
  await host.open({ script: 'none', body: `${code['script']}${code['panel']}`, policy });
  await host.defined();
  await page.locator('help-link a').first().hover();
  await expect(host.preview).toBeVisible();
  await page.locator('help-link[open=panel] a').click();
  await expect(host.frame.getByRole('heading', { level: 1 })).toHaveText(title);
  expect([...noise, ...host.errors].filter((text) => !text.includes('favicon'))).toEqual([]);
});
