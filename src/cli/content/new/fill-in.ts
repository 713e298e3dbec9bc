import { UsageError } from '../verb.ts';
import type { Field } from './fields.ts';

/** Asks on a terminal and gives the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Collects what a new article needs: from flags, and on a terminal by asking for the rest.
 *
 * @param given what the flags said, by flag
 * @param ask absent where there is nobody to ask
 * @param say shows what is wrong with an answer, before it is asked for again
 * @returns the values, by flag
 * @throws UsageError when a flag is wrong, or missing where nobody can be asked; it names every one that is missing
 */
export async function fillIn(
  fields: readonly Field[],
  given: ReadonlyMap<string, readonly string[]>,
  ask: Ask | undefined,
  say: (text: string) => void,
): Promise<Map<string, readonly string[]>> {
  const values = new Map<string, readonly string[]>();
  for (const field of fields) {
    const said = given.get(field.flag)?.flatMap((value) => read(value, field));
    if (said) {
      said.forEach(field.check);
      values.set(field.flag, said);
    } else if (!ask && field.otherwise) values.set(field.flag, field.otherwise);
  }
  const missing = fields.filter(({ flag }) => !values.has(flag));
  if (missing.length > 0 && !ask)
    throw new UsageError(`Missing: ${missing.map(({ flag }) => `--${flag}`).join(', ')}.`);
  for (const field of missing) if (ask) values.set(field.flag, await askFor(field, ask, say));
  return values;
}

async function askFor(field: Field, ask: Ask, say: (text: string) => void): Promise<readonly string[]> {
  const { question, otherwise, many } = field;
  const hint = [many ? 'several with commas' : '', otherwise ? `Enter for ${otherwise.join(', ')}` : ''];
  const prompt = `${question}${hint.some(Boolean) ? `; ${hint.filter(Boolean).join('; ')}` : ''}: `;
  for (;;) {
    const values = read(await ask(prompt), field);
    if (values.length === 0 && otherwise) return otherwise;
    try {
      if (values.length === 0) throw new UsageError('This one is needed.');
      values.forEach(field.check);
      return values;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      say(error.message);
    }
  }
}

/** Several values may stand behind one flag: `--audience admin,owner`. */
function read(value: string, { many }: Field): string[] {
  return (many ? value.split(',') : [value]).map((part) => part.trim()).filter((part) => part !== '');
}
