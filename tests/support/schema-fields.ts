import type * as z from "zod";

/** A field of a form, by the name it is posted under, and what its schema takes. */
export interface SchemaField {
  readonly name: string;
  readonly type: string;
}

interface Definition {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly out?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
}

/** Every field that a schema knows, the first row of every list among them: also those that a valid form may leave out. */
export function fieldsOf(schema: z.core.$ZodType, name = ""): SchemaField[] {
  const definition = schema._zod.def as unknown as Definition;
  const { type, shape, element, innerType, options = [], left, right } = definition;
  if (shape)
    return Object.entries(shape).flatMap(([key, inner]) => fieldsOf(inner, name === "" ? key : `${name}.${key}`));
  if (element) return fieldsOf(element, `${name}[0]`);
  if (innerType) return fieldsOf(innerType, name);
  if (type === "pipe") return piped(definition, name);
  if (left && right) return unique([...fieldsOf(left, name), ...fieldsOf(right, name)]);
  if (options.length > 0) return unique(options.flatMap((option) => fieldsOf(option, name)));
  return [{ name, type }];
}

/** What is posted goes in, unless that side only transforms (`z.preprocess`). */
function piped({ in: before, out: after }: Definition, name: string): SchemaField[] {
  const fields = before ? fieldsOf(before, name) : [];
  return fields.some(({ type }) => type !== "transform") || !after ? fields : fieldsOf(after, name);
}

function unique(fields: readonly SchemaField[]): SchemaField[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}
