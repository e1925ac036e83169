/** Serves a stand-in Jira over HTTP for a published client, for as long as the process lives. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Jira } from '../../../stand-ins/jira/create-jira';
import { serveOverBasic } from '../../../stand-ins/jira/serve-jira';

/** @returns where it listens */
export const listen = (jira: Jira): Promise<string> =>
  new Promise((listening) => {
    serve({ fetch: serveOverBasic(jira, { token: 'preview', basePath: '/jira' }), port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => listening(`http://127.0.0.1:${port}/jira`)).unref();
  });
