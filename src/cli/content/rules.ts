import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describedRules } from '../../checks/described-rules.ts';
import { rulesTable, TABLE_END, TABLE_START, withTable } from '../../checks/rules-table.ts';
import { ROOM_MARKS, roomsTable } from './rooms-table.ts';
import { SITE_MARKS, siteTable } from './site-table.ts';
import { readArguments } from './read-arguments.ts';
import { EXIT, UsageError, type Verb } from './verb.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where the table is documented. */
const DOCUMENT = 'CONTRIBUTING.md';

export const rules: Verb = {
  summary: 'lists everything that the check looks for',
  help: `Usage: npm run content rules [-- --json | --write]

Prints a table of all rules: code, severity, why it matters, and whether a place can be silenced with check-ignore.

  --json    prints the rules as JSON: [{code, severity, explain, canBeSilenced}]
  --write   puts the table, and those of the rooms of src/ and of the keys of site.yaml, into ${DOCUMENT} instead

Exit code: 0, 1 when ${DOCUMENT} has no place for the table, 2 for a wrong command.`,

  async run(args, { engine, print, printError }) {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    });
    if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is not an option.`);
    if (values.json && values.write)
      throw new UsageError('--json prints and --write does not: leave one out.');
    if (values.json) {
      const told = describedRules.map(({ code, severity, explain, canBeSilenced }) => ({
        code,
        severity,
        explain,
        canBeSilenced,
      }));
      print(JSON.stringify(told, undefined, 2));
      return EXIT.ok;
    }
    const table = rulesTable(describedRules);
    if (!values.write) {
      print(table);
      return EXIT.ok;
    }
    const file = join(engine, DOCUMENT);
    const before = await readFile(file, 'utf8');
    const tables = [
      [table, [TABLE_START, TABLE_END]],
      [roomsTable(), ROOM_MARKS],
      [siteTable(), SITE_MARKS],
    ] as const;
    const after = tables.reduce<string | undefined>(
      (document, [one, marks]) => (document === undefined ? undefined : withTable(document, one, marks)),
      before,
    );
    if (after === undefined) {
      printError(
        `${DOCUMENT} lacks a line of ${[TABLE_START, TABLE_END, ...ROOM_MARKS, ...SITE_MARKS].join(', ')}: the tables stand between them.`,
      );
      return EXIT.errors;
    }
    if (after !== before) await writeAtomically(file, after);
    print(after === before ? `${DOCUMENT} was up to date.` : `${DOCUMENT} now has the table of today.`);
    return EXIT.ok;
  },
};
