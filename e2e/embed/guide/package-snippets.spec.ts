import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRoutes } from '../manifest.ts';
import { Product } from './product.ts';
import { expect, test as base } from './snippet-test.ts';
import { vuePlugin, type VueOptions } from './vue-plugin.ts';

const PERMALINK = /\/go\/dismiss-user\/#[\w-]+$/;
const INSTALL_TIMEOUT = 60_000;

/** A line of the guide as it would be if the help centre were where it stands now. */
const here = (line: string, baseURL = '') => line.replace(/https:\/\/[^/]+\//, new URL('/', baseURL).href);

/** A product that has installed the package from the site under test. */
const test = base.extend<object, { product: Product }>({
  product: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage();
      const { baseURL = '' } = project.use;
      await page.goto(new URL(getRoutes().embedGuide('en'), baseURL).href);
      const line = (await page.locator('[data-snippet=install] code').textContent()) ?? '';
      await page.close();
      const product = await Product.begin();
      try {
        await product.run(here(line, baseURL));
        await use(product);
      } finally {
        await product.end();
      }
    },
    { scope: 'worker', timeout: INSTALL_TIMEOUT },
  ],
});
// One product for all of them.
test.describe.configure({ mode: 'default' });

test('the typed address is the permalink', async ({ code, product }) => {
  await product.write('url.ts', `${code['url']}\nconsole.log(address);`);
  expect((await product.run(`${process.execPath} url.ts`)).trim()).toMatch(PERMALINK);
});

test('the React component shows a link with a preview', async ({ code, product, host, page }) => {
  await product.write('Help.tsx', code['react'] ?? '');
  await product.write('tsconfig.json', '{ "compilerOptions": { "jsx": "react-jsx" } }');
  await product.write(
    'react.ts',
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     import { Help } from './Help.tsx';
     createRoot(document.querySelector('#root')!).render(createElement(Help));`,
  );
  await host.open({
    script: 'none',
    body: '<div id="root"></div><script type="module" src="/app.js"></script>',
    files: { '/app.js': await product.bundle('react.ts') },
  });
  await expect(page.getByRole('link')).toHaveAttribute('href', PERMALINK);
  await page.getByRole('link').hover();
  await expect(host.preview).toBeVisible();
  expect(host.errors).toEqual([]);
});

test('the Vue component does, with the compiler told as the guide says', async ({
  code,
  product,
  host,
  page,
}) => {
  // The plugin itself is not ours to test: this one hands on what it is told.
  await product.write(
    'node_modules/@vitejs/plugin-vue/package.json',
    '{ "type": "module", "main": "index.js" }',
  );
  await product.write('node_modules/@vitejs/plugin-vue/index.js', 'export default (told) => told;');
  await product.write('vite.config.js', code['viteVue'] ?? '');
  const config = (await import(pathToFileURL(join(product.folder, 'vite.config.js')).href)) as {
    default: { plugins: [VueOptions] };
  };
  await product.write('Help.vue', code['vue'] ?? '');
  await product.write(
    'vue.ts',
    `import { createApp } from 'vue';
     import Help from './Help.vue';
     createApp(Help).mount('#root');`,
  );
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await host.open({
    script: 'none',
    body: '<div id="root"></div><script type="module" src="/app.js"></script>',
    files: { '/app.js': await product.bundle('vue.ts', [vuePlugin(config.default.plugins[0])]) },
  });
  await expect(page.getByRole('link')).toHaveAttribute('href', PERMALINK);
  await page.getByRole('link').hover();
  await expect(host.preview).toBeVisible();
  expect([...warnings, ...host.errors]).toEqual([]);
});

test('previews from the bundle ask nobody', async ({ code, product, host, page }) => {
  await product.write('previews.ts', code['previews'] ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await host.open({
    script: 'none',
    body: '<help-link article="dismiss-user"><a>Help</a></help-link><script type="module" src="/app.js"></script>',
    files: { '/app.js': await product.bundle('previews.ts') },
  });
  await page.getByRole('link').hover();
  await expect(host.preview).toContainText('Dismiss an employee');
  expect(asked.filter((path) => path.startsWith(getRoutes().embed()))).toEqual([]);
});

test('help-check passes what the guide tells to write, and fails on what is wrong', async ({
  code,
  product,
  baseURL,
}) => {
  // Installs what help-check depends on.
  test.setTimeout(INSTALL_TIMEOUT * 3);
  await product.write('src/page.html', `${code['link']}\n${code['panel']}`);
  await product.write('src/Help.tsx', code['react'] ?? '');
  const [install = '', check = ''] = (code['check'] ?? '').split('\n');
  await product.run(here(install, baseURL));
  await product.run(check);
  await product.run(code['usage'] ?? '');
  expect(await readFile(join(product.folder, 'help-usage.json'), 'utf8')).toContain('dismiss-user');

  await product.write('src/wrong.html', (code['link'] ?? '').replace('dismiss-user', 'dismis-user'));
  await expect(product.run(check)).rejects.toThrow(/dismiss-user/);
});
