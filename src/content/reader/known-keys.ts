import type { z } from 'zod';
import type { ValuePath } from './content.ts';

/**
 * The keys a schema knows at a place in the data, to suggest from.
 *
 * @param schema the schema of the whole
 * @param path leads to the object in question
 * @returns an empty list where any key goes
 */
export function knownKeys(schema: z.core.$ZodType, path: ValuePath): string[] {
  const [step, ...rest] = path;
  return branches(schema).flatMap((branch) => {
    const { def } = branch._zod as unknown as { def: SchemaDef };
    if (step === undefined) return keysOf(def);
    const next =
      def.type === 'object'
        ? def.shape?.[String(step)]
        : def.type === 'record'
          ? def.valueType
          : def.type === 'array'
            ? def.element
            : undefined;
    return next ? knownKeys(next, rest) : [];
  });
}

/** The parts of Zod's schema definitions that are looked at here. */
interface SchemaDef {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  entries?: Record<string, string>;
}

/** Looks through optional, default, pipe and union to the schemas behind. */
function branches(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod as unknown as { def: SchemaDef };
  if (def.type === 'union') return (def.options ?? []).flatMap(branches);
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  return inner ? branches(inner) : [schema];
}

function keysOf(def: SchemaDef): string[] {
  if (def.type === 'object') return Object.keys(def.shape ?? {});
  const keys = def.type === 'record' && (def.keyType?._zod as unknown as { def: SchemaDef } | undefined)?.def;
  return keys ? Object.values(keys.entries ?? {}) : [];
}
