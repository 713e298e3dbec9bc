import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { contentFolder } from '../../content/reader/content-folder.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { editorSchemas } from '../../content/schemas/editor-schemas.ts';
import { readArguments } from './read-arguments.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { writeAtomically } from './write-atomically.ts';

/** Beside the content folder: `content/../schemas/`. */
export const SCHEMAS = 'schemas';

export const schema: Verb = {
  summary: 'writes JSON Schemas, by which editors complete and check YAML',
  help: `Usage: npm run content schema [-- --json]

Writes ${SCHEMAS}/site.json, categories.json, facts.json, sources.json, terms.json and article.json beside the content folder. An
editor with YAML support goes by them where a file begins with a line like

  # yaml-language-server: $schema=../${SCHEMAS}/site.json

in content/site.yaml, or ../../../${SCHEMAS}/article.json in an article.yaml. Run it again when the engine or the languages change.

  --json    prints them as JSON instead: {site, categories, facts, sources, terms, article}

Exit code: 0, 2 for a wrong command.`,

  async run(args, { root, here, print }) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean', default: false } });
    if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is not an option.`);
    const [first = 'en', ...others] = readSite(root).locales.map(({ id }) => id);
    const schemas = editorSchemas([first, ...others]);
    if (values.json) {
      print(JSON.stringify(schemas, undefined, 2));
      return EXIT.ok;
    }
    const folder = join(dirname(contentFolder(root)), SCHEMAS);
    await mkdir(folder, { recursive: true });
    for (const [name, of] of Object.entries(schemas))
      await writeAtomically(join(folder, `${name}.json`), `${JSON.stringify(of, undefined, 2)}\n`);
    print(
      `${relative(here, folder) || '.'}/: ${Object.keys(schemas)
        .map((name) => `${name}.json`)
        .join(', ')}`,
    );
    return EXIT.ok;
  },
};
