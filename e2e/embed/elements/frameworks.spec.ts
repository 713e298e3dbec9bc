import { bundleApp } from './bundle-app.ts';
import { expect, test } from './host-test.ts';

/** An app that is rendered on the server, wakes in the browser when told to, and counts clicks. */
interface App {
  name: string;
  /** What the server sent. */
  html: string;
  /** Wakes on the event `wake`, and writes what went wrong into `window.slips`. */
  script: string;
}

const inside = `<help-link article="dismiss-user"><a>How?</a></help-link><help-panel suggest="clear-cache"><button>Help</button></help-panel>`;

const apps: App[] = [
  {
    name: 'React',
    html: `${inside}<button>Count 0</button>`,
    script: `import { createElement as h, useState, Fragment } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      const App = () => {
        const [count, setCount] = useState(0);
        return h(Fragment, null,
          h('help-link', { article: count % 2 ? 'clear-cache' : 'dismiss-user' }, h('a', null, 'How?')),
          h('help-panel', { suggest: 'clear-cache' }, h('button', null, 'Help')),
          h('button', { onClick: () => setCount(count + 1) }, 'Count ' + count));
      };
      window.slips = [];
      addEventListener('wake', () => hydrateRoot(document.getElementById('app'), h(App), {
        onRecoverableError: (error) => window.slips.push(String(error)),
      }));`,
  },
  {
    name: 'Vue',
    html: `<!--[-->${inside}<button>Count 0</button><!--]-->`,
    script: `import { createSSRApp, h, ref } from 'vue';
      const app = createSSRApp({
        setup() {
          const count = ref(0);
          return () => [
            h('help-link', { article: count.value % 2 ? 'clear-cache' : 'dismiss-user' }, [h('a', 'How?')]),
            h('help-panel', { suggest: 'clear-cache' }, [h('button', 'Help')]),
            h('button', { onClick: () => count.value++ }, 'Count ' + count.value),
          ];
        },
      });
      window.slips = [];
      app.config.errorHandler = (error) => window.slips.push(String(error));
      app.config.warnHandler = (warning) => window.slips.push(warning);
      addEventListener('wake', () => app.mount('#app'));`,
  },
];

for (const { name, html, script } of apps) {
  test.describe(name, () => {
    test.beforeEach(async ({ host }) => {
      await host.open({
        body: `<div id="app">${html}</div><script type="module" src="/app.js"></script>`,
        files: { '/app.js': await bundleApp(script) },
      });
    });

    test.afterEach(async ({ host, page }) => {
      expect(await page.evaluate(() => (window as unknown as { slips: string[] }).slips)).toEqual([]);
      expect(host.errors).toEqual([]);
    });

    test('an app that wakes after somebody reached for help keeps what the server sent', async ({
      host,
      page,
    }) => {
      await host.link('How?').hover();
      await expect(host.preview).toContainText('Dismiss an employee');
      await page.locator('help-link').evaluate((link) => link.setAttribute('data-kept', ''));
      await page.evaluate(() => dispatchEvent(new Event('wake')));
      await page.getByRole('button', { name: 'Count 0' }).click();
      await expect(page.getByRole('button', { name: 'Count 1' })).toBeVisible();
      await expect(page.locator('help-link')).toHaveAttribute('data-kept', '');
    });

    test('links and panel follow the app', async ({ host, page }) => {
      await page.evaluate(() => dispatchEvent(new Event('wake')));
      await page.getByRole('button', { name: 'Count 0' }).click();
      await expect(host.link('How?')).toHaveAttribute('href', `${host.help}/go/clear-cache/?lang=en`);
      await host.link('How?').hover();
      await expect(host.preview).toContainText('Clear the cache');
      await page.getByRole('button', { name: 'Help' }).click();
      await expect(host.frame.getByRole('link', { name: 'Clear the cache' })).toBeVisible();
    });
  });
}
