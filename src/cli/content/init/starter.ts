import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a new help centre begins with in one language; the files are in `src/starter/<locale>/`. */
export interface Starter {
  /** The language's own name for itself. */
  name: string;
  tagline: string;
  description: string;
  standing: string;
  suggestions: string[];
  everyone: string;
  all: string;
  any: string;
  category: string;
  categoryDescription: string;
  settings: string;
  security: string;
  save: string;
  forgotten: string;
  source: string;
  /** The articles, by file name: `change-password.mdx`. */
  files: ReadonlyMap<string, string>;
}

/** The languages that a help centre can be begun in. */
export function starterLocales(engine: string): string[] {
  return readdirSync(join(engine, 'src/starter')).sort();
}

/** Reads what a help centre begins with in a language; `pt-BR` begins as `pt` does. */
export function readStarter(engine: string, locale: string): Starter {
  const [language = locale] = locale.split('-');
  const folder = join(engine, 'src/starter', language);
  const files = readdirSync(folder).filter((name) => name !== 'texts.json');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    ...(JSON.parse(read('texts.json')) as Omit<Starter, 'files'>),
    files: new Map(files.map((name) => [name, read(name)])),
  };
}
