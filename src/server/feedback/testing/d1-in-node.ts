import { DatabaseSync } from 'node:sqlite';
import type { D1, D1Statement } from '../../../feedback/d1-store.ts';

/** D1’s interface over Node’s own SQLite, in memory: what D1 stores, it stores as well. */
export function d1InNode(): D1 {
  const database = new DatabaseSync(':memory:');
  const statement = (sql: string, values: (string | number | null)[] = []): D1Statement & Runs => {
    const run = () => ({ meta: { changes: Number(database.prepare(sql).run(...values).changes) } });
    return {
      bind: (...bound) => statement(sql, bound),
      run: () => Promise.resolve(run()),
      all: () => Promise.resolve({ results: database.prepare(sql).all(...values) }),
      now: run,
    };
  };
  return {
    prepare: statement,
    batch: (statements) => Promise.resolve(statements.map((one) => (one as D1Statement & Runs).now())),
  };
}

interface Runs {
  now(): { meta: { changes: number } };
}
