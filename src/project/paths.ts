import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseEnv } from 'node:util';
import { contentFolder, insideContent } from '../content/reader/content-folder.ts';
import type { Visibility } from '../content/schemas/article.ts';

/** Where everything stands that a command reads and writes. Nothing else asks for a folder or for the current one. */
export interface Paths {
  /** The engine: holds `package.json`, `src/` and `node_modules/`. */
  engine: string;
  /** The help centre's folder: holds `content/`, or is the content folder itself. */
  root: string;
  /** The content folder: holds `site.yaml`. */
  content: string;
  /** The built site. */
  output: string;
  /** The lock of a build, what it has not finished, the record of the last one, reports and pictures. */
  work: string;
  /** What may be deleted at any time. */
  cache: string;
  /** Whether the site that is made has internal articles, too. */
  visibility: Visibility;
  /** A file of the content as a person at the terminal finds it: `content/site.yaml` → `../lumen-help/site.yaml`. */
  shown: (file: string) => string;
}

/** The variable that names the content folder. */
export const CONTENT_VARIABLE = 'SPRAVKA_CONTENT';
/** The variable that says for whom the site is made. */
export const VISIBILITY_VARIABLE = 'SPRAVKA_VISIBILITY';
/** The file beside the engine that may name the content folder. */
const SETTINGS = '.env';

/** What was typed, and where. */
export interface Situation {
  /** What stands behind the command. */
  args?: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command was typed; paths are meant from there. */
  here: string;
}

/** This repository, wherever a command was started. */
export const ENGINE = resolve(import.meta.dirname, '../..');

/**
 * Settles where everything stands. The content is named by `--content <folder>`, else by `SPRAVKA_CONTENT`, else by a
 * line `SPRAVKA_CONTENT=…` in `.env` beside the engine, else it is the engine's own `content/`.
 *
 * What is made from content outside the engine lies beside it, so that one engine serves several help centres: beside a
 * folder called `content` in `dist/` and `.build/`, beside `lumen-help` in `lumen-help-dist/` and `.lumen-help-build/`.
 *
 * With `--visibility internal` (or `SPRAVKA_VISIBILITY=internal`) all of it goes into places of its own: nothing of a site
 * with internal articles is ever where the public one is.
 *
 * @returns the paths, all absolute, and what was typed without `--content` and `--visibility`
 * @throws when the named folder holds no content, or the visibility is none
 */
export function settlePaths(
  { args = [], env, here }: Situation,
  engine = ENGINE,
): { paths: Paths; rest: string[] } {
  const { named, rest: others } = takeOption(args, 'content', 'folder of your help centre');
  const { named: asked, rest } = takeOption(others, 'visibility', 'public or internal');
  const visibility = visibilityOf(asked ?? env[VISIBILITY_VARIABLE]);
  const variable = env[CONTENT_VARIABLE];
  const setting = variable ? undefined : readSetting(engine);
  const from =
    named !== undefined
      ? resolve(here, named)
      : variable
        ? resolve(here, variable)
        : setting
          ? resolve(engine, setting)
          : undefined;
  if (from !== undefined && !isContent(from))
    throw new Error(
      `${from} holds no content: it has neither site.yaml nor content/site.yaml. Fix: name the folder of a help ` +
        'centre with --content or SPRAVKA_CONTENT, or begin one: npm run content init <folder>.',
    );
  const root = from ?? engine;
  for (const folder of [engine, root])
    if (/[?#%]/.test(folder))
      throw new Error(
        `The path ${folder} has a ?, # or % in it, and the tools that build the site take what follows for something else. ` +
          'Fix: give that folder another name.',
      );
  const content = contentFolder(root);
  const shown = (file: string) =>
    content === join(engine, 'content')
      ? file
      : (relative(here, join(content, insideContent(file))) || '.').replaceAll(sep, '/');
  const places = beside(content, engine);
  return {
    paths: {
      engine,
      root,
      content,
      shown,
      visibility,
      ...(visibility === 'public' ? places : apart(places)),
    },
    rest,
  };
}

type Places = Pick<Paths, 'output' | 'work' | 'cache'>;

/** Where a site with internal articles goes. */
const apart = ({ output, work, cache }: Places): Places => ({
  output: `${output}-internal`,
  work: join(work, 'internal'),
  cache: join(cache, 'internal'),
});

function visibilityOf(said: string | undefined): Visibility {
  if (said === undefined || said === '' || said === 'public') return 'public';
  if (said === 'internal') return 'internal';
  throw new Error(
    `"${said}" is no visibility. Fix: write --visibility internal, or leave it out for the public site.`,
  );
}

/** Where what is made from the content goes. */
function beside(content: string, engine: string): Places {
  const build = join(engine, '.build');
  if (content === join(engine, 'content'))
    return { output: join(engine, 'dist'), work: build, cache: join(engine, 'node_modules/.cache/spravka') };
  if (content.startsWith(engine + sep)) {
    // The sample, say: what is made from it is no part of the sources.
    const key = createHash('sha256').update(relative(engine, content)).digest('hex').slice(0, 8);
    const work = join(build, `${basename(content)}-${key}`);
    return { output: join(work, 'dist'), work, cache: join(work, 'cache') };
  }
  const name = basename(content);
  const [output, work] = name === 'content' ? ['dist', '.build'] : [`${name}-dist`, `.${name}-build`];
  const folder = dirname(content);
  return { output: join(folder, output), work: join(folder, work), cache: join(folder, work, 'cache') };
}

function isContent(folder: string): boolean {
  return ['site.yaml', 'content/site.yaml'].some(
    (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() ?? false,
  );
}

/** Takes `--content <folder>` or `--content=<folder>` out of what was typed. */
function takeOption(
  args: readonly string[],
  name: 'content' | 'visibility',
  value: string,
): { named: string | undefined; rest: string[] } {
  const option = `--${name}`;
  const rest: string[] = [];
  let named: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const [arg = '', next] = [args[at], args[at + 1]];
    if (arg !== option && !arg.startsWith(`${option}=`)) {
      rest.push(arg);
      continue;
    }
    const given = arg === option ? next : arg.slice(option.length + 1);
    if (!given || given.startsWith('--'))
      throw new Error(
        `${option} names ${name === 'content' ? 'no folder' : 'nothing'}. Fix: write ${option} <${value}>.`,
      );
    if (arg === option) at++;
    named = given;
  }
  return { named, rest };
}

function readSetting(engine: string): string | undefined {
  const file = join(engine, SETTINGS);
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8'))[CONTENT_VARIABLE] : undefined;
}
