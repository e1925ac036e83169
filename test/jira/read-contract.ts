/** Atlassian's published contract as checks: of requests, of answers, and of what a schema of ours expects in an answer. */
import Ajv from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CONTRACT = join(__dirname, '../../../shared/contracts/jira-platform-openapi.json');
/** The documents lie beside the project, not in it. */
export const hasContract = existsSync(CONTRACT);
/** Says why tests are left out where the documents are absent. */
export const describeWithContract = hasContract ? describe : describe.skip;

export interface Asked {
  readonly method: string;
  /** As it was sent, with ids, or as a template. */
  readonly path: string;
  readonly query: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body?: unknown;
}

export interface JsonSchema {
  readonly $ref?: string;
  /** A list with "null" in it where ajv has read `nullable`. */
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Content {
  readonly content: { readonly 'application/json': { readonly schema: JsonSchema; readonly example?: string } };
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: { readonly 200: Content };
  readonly 'x-atlassian-oauth2-scopes'?: ReadonlyArray<{ readonly scopes: readonly string[] }>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> & { readonly Project: { readonly properties: { readonly projectTypeKey: { readonly enum: string[] } } } } };
}

export interface Contract {
  /** The path's template. @throws Error where the contract has no such operation */
  find(asked: Pick<Asked, 'method' | 'path'>): { readonly template: string; readonly operation: Operation };
  /** What is wrong with a request: path, parameters, body. */
  requestFaults(asked: Asked): readonly string[];
  /** What is wrong with the answer to a request. */
  answerFaults(asked: Pick<Asked, 'method' | 'path'>, answer: unknown): readonly string[];
  /** The answer that the document shows as an example; undefined where it shows none. */
  example(asked: Pick<Asked, 'method' | 'path'>): unknown;
  /** Where a schema of ours expects of the answer what the document does not have there. */
  strangers(asked: Pick<Asked, 'method' | 'path'>, ours: JsonSchema): readonly string[];
}

export function readContract(): Contract {
  const document = JSON.parse(readFileSync(CONTRACT, 'utf8')) as Document;
  // The document's known faults: it lacks the type of Jira Product Discovery.
  document.components.schemas.Project.properties.projectTypeKey.enum.push('product_discovery');
  // And it calls the keys of project properties objects, where its own words say a list separated by commas.
  Object.assign(document.components.schemas['StringList'] ?? {}, { type: 'string' });
  // As a query gives them: numbers and truth values are texts, a single value may be a list.
  const [bodies, parameters] = [{}, { coerceTypes: 'array' as const }].map((options) => new Ajv({ strict: false, validateFormats: false, allErrors: true, ...options }).addSchema(document, 'contract'));
  const validate = (ajv: Ajv | undefined, steps: readonly (string | number)[], value: unknown): readonly string[] => {
    const pointer = steps.map((step) => encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    const check = ajv?.getSchema(`contract#/${pointer}`);
    if (check === undefined) throw new Error(`The contract has nothing at ${steps.join(' ')}.`);
    return check(value) === true ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${steps[1]} ${instancePath || 'whole'} ${message}`);
  };

  const templates = Object.keys(document.paths).sort((a, b) => a.split('{').length - b.split('{').length);
  const find: Contract['find'] = ({ method, path }) => {
    const template = document.paths[path] ? path : templates.find((each) => new RegExp(`^${each.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path));
    const operation = template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()];
    if (template === undefined || operation === undefined) throw new Error(`${method} ${path} is not in the contract.`);
    return { template, operation };
  };
  const answerSchema = (operation: Operation): JsonSchema => operation.responses[200].content['application/json'].schema;

  function queryFaults({ query }: Asked, template: string, method: string, known: readonly Parameter[]): readonly string[] {
    const names = new Set(query.map(([name]) => name));
    const missing = known.filter(({ name, required }) => required === true && !names.has(name)).map(({ name }) => `${template} lacks the parameter ${name}`);
    const wrong = [...names].flatMap((name) => {
      const place = (document.paths[template]?.[method]?.parameters ?? []).findIndex((parameter) => parameter.in === 'query' && parameter.name === name);
      if (place < 0) return [`${template} knows no parameter ${name}`];
      const values = query.flatMap(([each, value]) => (each === name ? [value] : []));
      // Wrapped, so that the value can be coerced in its place.
      return validate(parameters, ['paths', template, method, 'parameters', place, 'schema'], values.length === 1 ? values[0] : values).map((fault) => `${name}: ${fault}`);
    });
    return [...missing, ...wrong];
  }

  return {
    find,
    requestFaults: (asked) => {
      const { template, operation } = find(asked);
      const method = asked.method.toLowerCase();
      const body = asked.body === undefined ? [] : validate(bodies, ['paths', template, method, 'requestBody', 'content', 'application/json', 'schema'], asked.body);
      const unwanted = (asked.body === undefined) === (operation.requestBody === undefined) ? [] : [`${template}: a body is ${operation.requestBody ? 'missing' : 'not wanted'}`];
      return [...queryFaults(asked, template, method, (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')), ...unwanted, ...body];
    },
    answerFaults: (asked, answer) => validate(bodies, ['paths', find(asked).template, asked.method.toLowerCase(), 'responses', 200, 'content', 'application/json', 'schema'], answer),
    example: (asked) => {
      const { example } = find(asked).operation.responses[200].content['application/json'];
      return example === undefined ? undefined : (JSON.parse(example) as unknown);
    },
    strangers: (asked, ours) => findStrangers(ours, answerSchema(find(asked).operation), document.components.schemas, 'answer'),
  };
}

/** Walks both schemas at once. An object of theirs without properties is free: the document says nothing of what is in it. */
function findStrangers(ours: JsonSchema, theirs: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>, place: string): readonly string[] {
  const variants = ours.anyOf?.filter(({ type }) => type !== 'null') ?? [ours];
  if (ours.anyOf) return variants.flatMap((variant) => findStrangers(variant, theirs, schemas, place));
  const named = theirs.$ref?.split('/').at(-1);
  if (named !== undefined) return findStrangers(ours, schemas[named] ?? {}, schemas, place);
  if (theirs.allOf) {
    const [first, ...others] = theirs.allOf.map((part) => findStrangers(ours, part, schemas, place));
    return (first ?? []).filter((stranger) => others.every((found) => found.includes(stranger)));
  }
  if (ours.type !== undefined && theirs.type !== undefined && plainType(ours.type) !== plainType(theirs.type)) return [`${place} is ${plainType(theirs.type)}, not ${plainType(ours.type)}`];
  if (ours.items) return findStrangers(ours.items, theirs.items ?? {}, schemas, `${place}[]`);
  const values = [ours.additionalProperties, theirs.additionalProperties];
  const free = theirs.properties === undefined;
  return [
    ...Object.entries(ours.properties ?? {}).flatMap(([name, property]) => {
      const known = theirs.properties?.[name] ?? (free ? {} : undefined);
      return known === undefined ? [`${place}.${name} is not in the contract`] : findStrangers(property, known, schemas, `${place}.${name}`);
    }),
    ...(typeof values[0] === 'object' && typeof values[1] === 'object' && !ours.properties ? findStrangers(values[0], values[1], schemas, `${place}.*`) : []),
  ];
}

const plainType = (type: string | readonly string[]): string => [type].flat().filter((each) => each !== 'null').join().replace('integer', 'number');
