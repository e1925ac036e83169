/** Serves a site on loopback behind a login, as a Jira Cloud is reached, or anything else that answers there. */
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Jira } from '../../stand-ins/jira/create-jira';
import { serveOverBasic } from '../../stand-ins/jira/serve-jira';

export const TOKEN = 'preview-token';

export interface ServedSite {
  /** For `--site`. */
  readonly address: string;
  close(): Promise<void>;
}

export function serveJira(jira: Jira): Promise<ServedSite> {
  return new Promise((resolve) => {
    const server: ServerType = serve({ fetch: serveOverBasic(jira, { token: TOKEN, basePath: '/jira' }), port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
      resolve({ address: `http://127.0.0.1:${port}/jira`, close: () => close(server as Server) });
    });
  });
}

export function serveRaw(server: Server): Promise<ServedSite> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${port}`, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
