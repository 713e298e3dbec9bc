import { switchOn } from '../switched-on/switched-on-site.ts';
import { expect, inEveryEngine } from './engine-test.ts';

inEveryEngine('what a reader says of an article is kept', async (tab) => {
  const site = await switchOn('feedback: {}');
  try {
    await tab.open(site.routes.article('de', 'block-card').replace(/^/, site.address));
    await tab.click('form[data-feedback] button[value=yes]');
    await tab.expectSeen('form[data-feedback] [role=status]');
    await expect
      .poll(async () => {
        const store = site.store();
        try {
          return (await store.all()).map(({ article, helpful }) => [article, helpful]);
        } finally {
          store.close();
        }
      })
      .toEqual([['block-card', true]]);
  } finally {
    await site.remove();
  }
});
