/** A type in words, from JSON Schema. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode | false;
  readonly prefixItems?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | false;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export function sayType(node: SchemaNode): string {
  const { type } = node;
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  const alternatives = node.oneOf ?? node.anyOf;
  if (alternatives) return [...new Set(alternatives.map(sayType))].join(' or ');
  if (typeof type === 'object') return type.map((one) => sayType({ ...node, type: one })).join(' or ');
  if (node.format === 'date-time') return 'instant';
  if (node.prefixItems) return `list of ${node.prefixItems.length} ${sayMany(node.prefixItems[0])}`;
  if (type === 'array') return `list of ${sayMany(node.items)}`;
  if (type === 'object') return node.properties ? 'object' : `map to ${sayMany(node.additionalProperties)}`;
  if (type === 'integer' || type === 'number') return sayNumber(node);
  return { string: 'text', boolean: 'true or false', null: 'null' }[type ?? ''] ?? 'anything';
}

const MANY: Readonly<Record<string, string>> = { text: 'texts', object: 'objects' };

function sayMany(node: SchemaNode | false | undefined): string {
  const one = node ? sayType(node) : 'anything';
  return MANY[one] ?? one;
}

function sayNumber({ type, minimum, maximum }: SchemaNode): string {
  const word = type === 'integer' ? 'whole number' : 'number';
  const [from, to] = [minimum, maximum].map((bound) => (bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? null : bound));
  if (from !== null && to !== null) return `${word} ${from} to ${to}`;
  return from !== null && from !== 0 ? `${word} from ${from}` : word;
}
