/** Reads of a parsed manifest.yml what the runtime acts on; Atlassian's own processor judges the rest of the file. */
import { z } from 'zod';
import { limits } from './limits';

export interface ForgeManifest {
  readonly appId: string;
  readonly scopes: readonly string[];
  /** True when a scope lets the app act for a user who is not there. */
  readonly allowsImpersonation: boolean;
  readonly functions: ReadonlyMap<string, ManifestFunction>;
  /** Function key of the resolver, by the key of the module that the page belongs to. */
  readonly resolvers: ReadonlyMap<string, string>;
  readonly schedules: ReadonlyMap<string, ManifestSchedule>;
  /** Function key of the consumer, by queue name. */
  readonly consumers: ReadonlyMap<string, { readonly moduleKey: string; readonly functionKey: string }>;
  readonly triggers: readonly { readonly moduleKey: string; readonly functionKey: string; readonly events: readonly string[]; readonly ignoreSelf: boolean; readonly onlyLicensed: boolean }[];
  readonly entities: ReadonlyMap<string, EntitySchema>;
}

export interface ManifestFunction {
  readonly key: string;
  /** The export of the app's index that is called. */
  readonly exportName: string;
  readonly timeoutSeconds: number;
}

export interface ManifestSchedule {
  readonly functionKey: string;
  readonly intervalMs: number;
  /** True: it does not run on a site without an active licence. */
  readonly onlyLicensed: boolean;
}

export type AttributeType = 'string' | 'boolean' | 'float' | 'integer' | 'any';

export interface EntitySchema {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly indexes: ReadonlyMap<string, EntityIndex>;
}

export interface EntityIndex {
  readonly partition: readonly string[];
  /** The attribute that orders the index; absent in `by-key`, which is ordered by key. */
  readonly range?: string;
}

/** @throws Error naming the place, when the manifest lacks what the runtime needs */
export function readManifest(manifest: unknown): ForgeManifest {
  const parsed = manifestSchema.safeParse(manifest);
  if (!parsed.success) throw new Error(`The manifest cannot be run: ${z.prettifyError(parsed.error)}.`);
  const { app, modules, permissions } = parsed.data;
  const scopes = Array.isArray(permissions.scopes) ? permissions.scopes.map((scope) => [scope, false] as const) : Object.entries(permissions.scopes).map(([scope, { allowImpersonation }]) => [scope, allowImpersonation] as const);
  const background = new Set([...modules.consumer, ...modules.scheduledTrigger].map((module) => module.function));
  const resolvers = readResolvers(manifest);
  const interactive = new Set([...resolvers.values(), ...modules.trigger.map((module) => module.function)]);
  const timeLimit = (key: string, asked: number | undefined): number =>
    background.has(key) && !interactive.has(key)
      ? Math.min(asked ?? limits.invocation.backgroundSeconds, limits.invocation.mostSeconds)
      : Math.min(asked ?? limits.invocation.interactiveSeconds, limits.invocation.interactiveSeconds);

  return {
    appId: app.id,
    scopes: scopes.map(([scope]) => scope),
    allowsImpersonation: scopes.some(([, allowed]) => allowed),
    functions: new Map(
      modules.function.map(({ key, handler, timeoutSeconds }) => [
        key,
        { key, exportName: handler.slice(handler.indexOf('.') + 1), timeoutSeconds: timeLimit(key, timeoutSeconds) },
      ]),
    ),
    resolvers,
    schedules: new Map(
      modules.scheduledTrigger.map((module) => [
        module.key,
        { functionKey: module.function, intervalMs: limits.schedule.intervalMs[module.interval], onlyLicensed: module.filter.appIsLicensed },
      ]),
    ),
    consumers: new Map(modules.consumer.map((module) => [module.queue, { moduleKey: module.key, functionKey: module.function }])),
    triggers: modules.trigger.map((module) => ({
      moduleKey: module.key,
      functionKey: module.function,
      events: module.events.map((event) => (typeof event === 'string' ? event : event.eventType)),
      ignoreSelf: module.filter.ignoreSelf,
      onlyLicensed: module.filter.appIsLicensed,
    })),
    entities: new Map(app.storage.entities.map((entity) => [entity.name, readEntity(entity)])),
  };
}

const indexSchema = z.union([z.string(), z.object({ name: z.string().min(3).max(50), range: z.array(z.string()).default([]), partition: z.array(z.string()).default([]) })]);
const entitySchema = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.enum(['string', 'boolean', 'float', 'integer', 'any']) })),
  indexes: z.array(indexSchema).default([]),
});
const moduleSchema = z.object({ key: z.string(), function: z.string() });
const licenseFilter = z.object({ appIsLicensed: z.boolean().default(false) });
const manifestSchema = z.object({
  app: z.object({ id: z.string(), storage: z.object({ entities: z.array(entitySchema).max(20, 'the server takes 20 entities').default([]) }).prefault({}) }),
  modules: z.object({
    function: z.array(z.object({ key: z.string(), handler: z.string().regex(/^index\.\w+$/), timeoutSeconds: z.number().optional() })).default([]),
    consumer: z.array(moduleSchema.extend({ queue: z.string() })).default([]),
    scheduledTrigger: z
      .array(moduleSchema.extend({ interval: z.enum(['fiveMinute', 'hour', 'day', 'week']), filter: licenseFilter.prefault({}) }))
      .max(limits.schedule.most, `an app has at most ${limits.schedule.most} schedules`)
      .refine((all) => all.filter(({ interval }) => interval === 'fiveMinute').length <= limits.schedule.mostFiveMinute, 'one schedule may run every five minutes')
      .default([]),
    trigger: z
      .array(
        moduleSchema.extend({
          events: z.array(z.union([z.string(), z.object({ eventType: z.string() })])),
          filter: licenseFilter.extend({ ignoreSelf: z.boolean().default(false) }).prefault({}),
        }),
      )
      .default([]),
  }),
  permissions: z
    .object({ scopes: z.union([z.array(z.string()), z.record(z.string(), z.object({ allowImpersonation: z.boolean().default(false) }))]).default([]) })
    .prefault({}),
});

/** Pages are modules of many types; each that names a resolver function can be invoked. */
function readResolvers(manifest: unknown): Map<string, string> {
  const pages = z.object({ modules: z.record(z.string(), z.array(z.unknown())) }).parse(manifest).modules;
  const page = z.object({ key: z.string(), resolver: z.object({ function: z.string() }) });
  return new Map(
    Object.values(pages)
      .flat()
      .flatMap((module) => {
        const read = page.safeParse(module);
        return read.success ? [[read.data.key, read.data.resolver.function] as const] : [];
      }),
  );
}

function readEntity({ name, attributes, indexes }: z.infer<typeof entitySchema>): EntitySchema {
  const known = new Map(Object.entries(attributes).map(([attribute, { type }]) => [attribute, type]));
  const read = indexes.map((index): readonly [string, EntityIndex] => {
    if (typeof index === 'string') return [index, { partition: [], range: index }];
    if (index.range.length > 1) throw new Error(`The index "${index.name}" of the entity "${name}" has more than one range attribute, which the server refuses.`);
    const range = index.range[0];
    return [index.name, { partition: index.partition, ...(range === undefined ? {} : { range }) }];
  });
  for (const [index, { partition, range }] of read) {
    for (const attribute of [...partition, ...(range === undefined ? [] : [range])]) {
      if (!known.has(attribute)) throw new Error(`The index "${index}" of the entity "${name}" names the attribute "${attribute}", which the entity does not have.`);
    }
  }
  return { name, attributes: known, indexes: new Map([...read, ['by-key', { partition: [] }]]) };
}
