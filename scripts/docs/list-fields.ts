/** The fields of a schema as rows of a table: path, type, default, meaning. Works on JSON Schema, which zod writes from its own. */
import { z } from 'zod';
import type { SchemaNode } from './say-type';
import { sayType } from './say-type';

export interface FieldRow {
  /** Reads like `projects[].seats.productOwner.state`; `<name>` stands for a key of one's own choice. */
  readonly path: string;
  readonly type: string;
  /** undefined where the field has no default. */
  readonly initial: unknown;
  readonly isOptional: boolean;
  /** From `.describe()`; empty where nobody wrote one. */
  readonly meaning: string;
}

/** @param io whether the schema is shown as what is given or as what comes out of it */
export function listFields(schema: z.ZodType, io: 'input' | 'output'): readonly FieldRow[] {
  const seen = new Map<string, string>();
  return listProperties(z.toJSONSchema(schema, { io }) as SchemaNode, '', seen);
}

/** @param seen objects listed before, by their shape: a second one refers to the first */
function listProperties(node: SchemaNode, prefix: string, seen: Map<string, string>): readonly FieldRow[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const shape = JSON.stringify(innerObject(field)?.properties);
    const first = seen.get(shape);
    if (shape !== undefined && first === undefined) seen.set(shape, path);
    const meaning = [field.description, ...(shape !== undefined && first !== undefined ? [`fields as those of \`${first}\``] : [])].filter((text) => text !== undefined).join('; ');
    const row = { path, type: sayType(field), initial: field.default, isOptional: !(node.required ?? []).includes(name), meaning };
    return [row, ...(shape !== undefined && first !== undefined ? [] : listInner(field, path, seen))];
  });
}

/** Fields of objects within: of the object itself, of a list's items, of a map's values, of an alternative. */
function listInner(node: SchemaNode, path: string, seen: Map<string, string>): readonly FieldRow[] {
  const alternatives = node.oneOf ?? node.anyOf ?? [];
  if (alternatives.length > 0) return mergeAlternatives(alternatives.map((one) => listInner(one, path, seen)));
  if (node.properties) return listProperties(node, `${path}.`, seen);
  if (node.items) return listInner(node.items, `${path}[]`, seen);
  return node.additionalProperties ? listInner(node.additionalProperties, `${path}.<name>`, seen) : [];
}

/** The object that a list, a map or the node itself is made of. */
function innerObject(node: SchemaNode): SchemaNode | undefined {
  if (node.properties) return node;
  if (node.items) return innerObject(node.items);
  return node.additionalProperties ? innerObject(node.additionalProperties) : undefined;
}

/** A field that not every alternative has is optional; one of several types has them all. */
function mergeAlternatives(alternatives: ReadonlyArray<readonly FieldRow[]>): readonly FieldRow[] {
  const paths = [...new Set(alternatives.flat().map(({ path }) => path))];
  return paths.flatMap((path) => {
    const rows = alternatives.flatMap((some) => some.filter((row) => row.path === path));
    const [first] = rows;
    return first === undefined ? [] : [{ ...first, type: [...new Set(rows.map(({ type }) => type))].join(' or '), isOptional: first.isOptional || rows.length < alternatives.filter((some) => some.length > 0).length }];
  });
}
