import type { Labels } from '../../embed/wire/labels.ts';

/** What the small help centre calls the product's buttons. */
export const sampleLabels: Labels = {
  $schema: 'https://help.example/docs/embed/v1/schema/labels.json',
  schema: 1,
  file: 'content/terms.yaml',
  labels: [
    {
      id: 'employees',
      label: { en: 'Employees', pl: 'Pracownicy' },
      lines: { en: 2, pl: 2 },
      uses: [
        {
          article: 'alpha',
          locale: 'en',
          section: 'remove',
          file: 'content/articles/alpha/en.mdx',
          line: 22,
        },
        { article: 'alpha', locale: 'pl', file: 'content/articles/alpha/pl.mdx', line: 9 },
      ],
    },
    {
      id: 'dismiss',
      label: { en: 'Dismiss', pl: 'Zwolnij' },
      message: 'user.dismiss',
      lines: { en: 5, pl: 6 },
      uses: [],
    },
  ],
};
