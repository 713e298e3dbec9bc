import { parseArgs } from 'node:util';
import { UsageError } from './surroundings.ts';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;

/** What was asked for. */
export interface Options {
  /** Files and folders in which links are looked for; none when labels alone were asked for. */
  paths: string[];
  /** Message files of the product, `ru=locales/ru.json` or a path alone. */
  labels: string[];
  /** The copy of terms.yaml that new wordings are written to. */
  write: string | undefined;
  manifest: string | undefined;
  bases: string[];
  relative: boolean;
  calls: string[];
  locales: string[];
  grace: number;
  ignore: string[];
  format: (typeof FORMATS)[number];
  output: string | undefined;
  usage: string | undefined;
  product: string | undefined;
  date: string | undefined;
  today: string | undefined;
  strict: boolean;
  help: boolean;
  version: boolean;
}

/**
 * Reads what was typed after `help-check`.
 *
 * @throws UsageError naming what cannot be understood
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new UsageError(`--format ${values.format} is not known: write ${FORMATS.join(', ')}.`);
  const locales = values.locales.flatMap((list) => list.split(',')).map((id) => id.trim());
  // A shell makes several of `--labels locales/*.json`: the first is the option's, the others stand by themselves.
  const labels =
    values.labels.length === 0
      ? []
      : [
          ...values.labels,
          ...positionals.filter((path) =>
            /=|\.(json|xcstrings|po|xlf|xliff|xml|strings|properties)$/.test(path),
          ),
        ];
  if (values.write !== undefined && labels.length === 0)
    throw new UsageError(
      '--write goes with --labels: it writes new names of buttons into a copy of terms.yaml.',
    );
  return {
    paths:
      labels.length === 0 && positionals.length === 0
        ? ['.']
        : positionals.filter((path) => !labels.includes(path)),
    labels,
    write: values.write,
    manifest: values.manifest,
    bases: values.base.map(readAddress),
    relative: !values['no-relative'],
    calls: ['helpUrl', ...values.call.map(readName)],
    locales: locales.filter(Boolean),
    grace: readDays(values.grace),
    ignore: values.ignore,
    format,
    output: values.output,
    usage: values['write-usage'],
    product: values.product,
    date: readDay('--date', values.date),
    today: readDay('--today', values.today),
    strict: values.strict,
    help: values.help,
    version: values.version,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        base: { type: 'string', multiple: true, default: [] },
        'no-relative': { type: 'boolean', default: false },
        call: { type: 'string', multiple: true, default: [] },
        locales: { type: 'string', multiple: true, default: [] },
        grace: { type: 'string', default: '90' },
        ignore: { type: 'string', multiple: true, default: [] },
        labels: { type: 'string', multiple: true, default: [] },
        write: { type: 'string' },
        format: { type: 'string', default: 'text' },
        output: { type: 'string' },
        'write-usage': { type: 'string' },
        product: { type: 'string' },
        date: { type: 'string' },
        today: { type: 'string' },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readAddress(text: string): string {
  try {
    const { origin, pathname, protocol } = new URL(text);
    if (!/^https?:$/.test(protocol)) throw new Error('protocol');
    return `${origin}${pathname.replace(/\/*$/, '/')}`;
  } catch (error) {
    throw new UsageError(`--base ${text} is no address: write it like https://help.example/.`, {
      cause: error,
    });
  }
}

function readName(name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new UsageError(`--call ${name} is no name of a function.`);
  return name;
}

function readDays(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--grace ${text} is no number of days.`);
  return Number(text);
}

function readDay(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    throw new UsageError(`${option} ${text} is not a day: write it like 2026-11-22.`);
  return text;
}
