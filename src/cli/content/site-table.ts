import { editorSchemas } from '../../content/schemas/editor-schemas.ts';

/** Stand around the table in a Markdown file, so that it can be renewed. */
export const SITE_MARKS = ['<!-- site-keys -->', '<!-- /site-keys -->'] as const;

/** The keys of `site.yaml` as a Markdown table, made from its schema. */
export function siteTable(): string {
  const { properties = {}, required = [] } = editorSchemas(['en'])['site'] ?? {};
  const rows = Object.entries(properties).map(
    ([key, { description = '' }]) =>
      `| \`${key}\` | ${required.includes(key) ? 'yes' : 'no'} | ${description} |`,
  );
  return ['| key of `site.yaml` | needed | what it says |', '| --- | --- | --- |', ...rows].join('\n');
}
