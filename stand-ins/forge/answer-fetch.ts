/** Answers one call of a Forge package: to Jira as the app or a user, to the key-value store, or to the queue. */
import type { KeyValueServer } from './key-value/key-value-server';
import { platformAnswer } from './platform-answer';
import type { PlatformAnswer } from './platform-answer';
import type { QueueServer } from './queue/queue-server';
import type { FetchDescriptor } from './runtime-globals';

/** Who asks Jira: the app's own account, nobody, or a user. */
export type JiraCaller = 'app' | 'anonymous' | { readonly accountId: string };
export type JiraHandler = (request: Request, caller: JiraCaller) => Promise<Response>;

export interface FetchParts {
  readonly jira: JiraHandler;
  readonly siteUrl: string;
  readonly keyValue: KeyValueServer;
  readonly queue: QueueServer;
  readonly scopes: readonly string[];
  readonly allowsImpersonation: boolean;
}

/** The invocation that the call comes from. */
export interface FetchOrigin {
  /** The user who invoked; undefined in schedules, consumers and triggers. */
  readonly accountId: string | undefined;
  /** The invocation that all of this descends from; pushes are counted by it. */
  readonly originId: string;
}

/** @throws Error for what this stand-in does not serve: GraphQL, remotes, SQL, other products */
export async function answerFetch(parts: FetchParts, origin: FetchOrigin, descriptor: FetchDescriptor, path: string, init: RequestInit = {}): Promise<PlatformAnswer> {
  const { type, remote } = descriptor;
  if (type === 'kvs') {
    if (!parts.scopes.includes('storage:app')) return platformAnswer(401, { code: 'UNAUTHORIZED', message: 'The manifest lacks the scope storage:app.' });
    return parts.keyValue(path, bodyOf(init));
  }
  if (type === 'fpp' && remote === 'jira') return askJira(parts, origin, descriptor, path, init);
  if (type === 'fpp' && remote === 'stargate' && path.startsWith('/webhook/queue/')) return parts.queue(path, bodyOf(init), origin.originId);
  throw new Error(`The stand-in Forge does not serve ${type} calls to "${remote ?? ''}" (${path}).`);
}

async function askJira(parts: FetchParts, origin: FetchOrigin, descriptor: FetchDescriptor, path: string, init: RequestInit): Promise<Response> {
  const caller = callerOf(parts, origin, descriptor);
  if (!caller) return proxyError('NEEDS_AUTHENTICATION_ERR', 401);
  return parts.jira(new Request(`${parts.siteUrl.replace(/\/$/, '')}${path}`, init), caller);
}

/** @returns undefined when there is no user to ask as, or the app may not act for that one */
function callerOf(parts: FetchParts, origin: FetchOrigin, { provider, accountId }: FetchDescriptor): JiraCaller | undefined {
  if (provider === 'app') return 'app';
  if (provider === 'none') return 'anonymous';
  if (accountId !== undefined && accountId !== origin.accountId && !parts.allowsImpersonation) return undefined;
  const asked = accountId ?? origin.accountId;
  return asked === undefined ? undefined : { accountId: asked };
}

/** The packages throw on this header only; every other status reaches the app as a plain answer. */
function proxyError(code: string, status: number): Response {
  return new Response(null, { status, headers: { 'forge-proxy-error': code } });
}

function bodyOf({ body }: RequestInit): string {
  return typeof body === 'string' ? body : '';
}
