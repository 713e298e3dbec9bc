import type { z } from 'zod';
import { nearestId } from '../../core/ids.ts';
import type { Issue } from '../../core/issue.ts';
import type { ValuePath } from './content.ts';
import { present } from '../../core/present.ts';

/** As many keys can be looked through; the words file has hundreds. */
const LISTED = 30;

type Said = Pick<Issue, 'code' | 'what' | 'why' | 'fix'> & {
  /** The key is to blame, not the value. */ keyed?: true;
};

const KINDS: Record<string, [name: string, fix: string]> = {
  string: ['a text', 'write a text; put it in quotes where it looks like a number or a date'],
  number: ['a number', 'write a number, without quotes'],
  int: ['a whole number', 'write a whole number, without quotes'],
  boolean: ['true or false', 'write true or false, without quotes'],
  array: ['a list', 'write a list: [one, two], or a line with a hyphen for each'],
  object: ['a group of keys', 'indent its keys under it, or write { key: value }'],
  record: ['a group of keys', 'indent its keys under it, or write { key: value }'],
  date: ['a day', 'write it like 2026-11-22'],
};

/**
 * Puts one of Zod's findings in a writer's words.
 *
 * @param problem a finding that is not a union
 * @param key the unknown key, when that is the finding
 * @param value what stands there now
 * @param context where it stands, and which keys are known there
 */
export function describeProblem(
  problem: z.core.$ZodIssue,
  key: string | undefined,
  value: unknown,
  { path, known, json }: { path: ValuePath; known: readonly string[]; json: boolean },
): Said {
  const name = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(' → ');
  if (key !== undefined) return unknownKey(key, name, known);
  if (problem.code === 'invalid_key')
    return {
      code: 'wrong-value',
      keyed: true,
      ...saidBySchema(present(problem.issues[0], 'what is wrong with the key').message, name, path.at(-1)),
      why: 'Keys are used in addresses and in other files, so they have one form.',
    };
  if (value === undefined && problem.code !== 'custom')
    return {
      code: 'missing-key',
      what: `The key "${name}" is missing.`,
      why: 'The pages made from this file need it.',
      fix: json
        ? `Add a line "${String(path.at(-1))}": "…", with a comma between it and its neighbours.`
        : `Add a line "${String(path.at(-1))}: …".`,
    };
  if (problem.code === 'invalid_type') return wrongType(problem.expected, name, value);
  if (problem.code === 'invalid_value') return wrongChoice(problem.values.map(String), name, value);
  return {
    code: 'wrong-value',
    ...saidBySchema(problem.message, name, value),
    why: 'The site cannot show or use it as it is.',
  };
}

function unknownKey(key: string, inside: string, known: readonly string[]): Said {
  // The words of a unit are there for as long as a fact is counted in it; another unit is no misspelling of it.
  const near = key.startsWith('unit.') ? undefined : nearestId(key, known);
  const list = known.length > 0 && known.length <= LISTED ? ` Known here: ${known.join(', ')}.` : '';
  return {
    code: 'unknown-key',
    keyed: true,
    what: `The key "${key}" is not known${inside ? ` in "${inside}"` : ' here'}.`,
    why: 'Nothing reads it, so what it says would be missing from the site.',
    fix: near ? `Did you mean "${near}"? Rename it, or delete it.` : `Delete it, nothing reads it.${list}`,
  };
}

function wrongType(expected: string, name: string, value: unknown): Said {
  const kinds = expected.split(' or ');
  const names = kinds.map((kind) => KINDS[kind]?.[0] ?? kind).join(' or ');
  const fix = kinds.map((kind) => KINDS[kind]?.[1] ?? `write ${kind}`).join('; or ');
  return {
    code: 'wrong-type',
    what: `${name ? `"${name}"` : 'The file'} should be ${names}, but is ${shown(value)}.`,
    why: 'The pages made from this file could not be built.',
    fix: `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
  };
}

function wrongChoice(choices: readonly string[], name: string, value: unknown): Said {
  const near = typeof value === 'string' ? nearestId(value, choices) : undefined;
  return {
    code: 'wrong-value',
    what: `"${name}" is ${shown(value)}, which is not one of: ${choices.join(', ')}.`,
    why: 'The site cannot show or use it as it is.',
    fix: near ? `Did you mean "${near}"?` : `Write one of: ${choices.join(', ')}.`,
  };
}

/** The schemas' own messages read `is not a day: write it like 2026-11-22`: a finding, then the fix. */
function saidBySchema(message: string, name: string, value: unknown): Pick<Issue, 'what' | 'fix'> {
  const [, finding = '', fix] = /^(.*?)(?:: (.*))?$/s.exec(message) ?? [];
  const own = /^[a-z]/.test(finding);
  return {
    what:
      finding === 'is empty'
        ? `"${name}" is empty.`
        : own
          ? `"${name}" ${finding}: ${shown(value)}.`
          : `"${name}" is ${shown(value)}. ${message}.`,
    fix: own && fix ? `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.` : `Correct the value of "${name}".`,
  };
}

/** A value in a message, short enough for one line. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value instanceof Date ? 'a date' : 'a group of keys';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}
