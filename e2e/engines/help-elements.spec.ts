import { startServer } from '../embed/elements/foreign-server.ts';
import { inEveryEngine } from './engine-test.ts';

/** A page of another product that has our elements. */
const pageWith = (
  help: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Product</title>
  <script type="module" src="${help}/embed/v1/auto.js"></script>
  <p style="margin: 200px"><help-link article="dismiss-user"><a>How to dismiss</a></help-link></p>
  <p><help-link article="clear-cache" open="panel"><a class="to-panel">Clear it</a></help-link></p>
  <help-panel><button>Help</button></help-panel>
  <script>window.told = []; document.addEventListener('help-navigate', ({ detail }) => told.push(detail.article));</script>`;

inEveryEngine('a product’s page shows previews and the panel', async (tab, help) => {
  const product = await startServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageWith(help));
  });
  try {
    await tab.open(product.origin);
    await tab.expectValue(() => customElements.get('help-link') !== undefined, true);
    await tab.hover('help-link a', 'How to dismiss');
    await tab.expectSeen('[role=tooltip]', 'Dismiss an employee');
    await tab.click('a.to-panel');
    await tab.expectSeen('[role=dialog], dialog');
    // The panel's page itself says where it is.
    await tab.expectValue(() => (window as unknown as { told: string[] }).told, ['clear-cache']);
    await tab.press('Escape');
    await tab.expectGone('dialog[open]');
  } finally {
    await product.close();
  }
});
