/** Takes the port on loopback at once, so that a taken one is refused before the scan and not after; who comes too early is asked to wait. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { PreviewError } from './preview-error';
import { renderWaiting } from './render-waiting';

type Answer = (request: Request) => Response | Promise<Response>;

export interface Door {
  readonly url: string;
  /** From now on requests are answered by this. */
  open(answer: Answer): void;
  /** Ends connections, open ones too. */
  close(): Promise<void>;
}

/** @param port 0: whichever is free @throws PreviewError for a port that cannot be had */
export async function openDoor(port: number): Promise<Door> {
  const waiting = await renderWaiting();
  let answer: Answer = () => new Response(waiting.toString(), { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2' } });
  const server = serve({ fetch: (request) => answer(request), port, hostname: '127.0.0.1' });
  await new Promise<void>((done, fail) => {
    server.once('listening', () => done());
    server.once('error', (error: NodeJS.ErrnoException) => fail(new PreviewError(sayWhy(port, error.code), { cause: error })));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (next) => { answer = next; },
    close: () => new Promise((done) => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    }),
  };
}

function sayWhy(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') return `port ${port} is taken; name another with --port.`;
  if (code === 'EACCES') return `port ${port} may not be used by you; name one above 1023 with --port.`;
  return `port ${port} cannot be used (${code ?? 'no reason given'}); name another with --port.`;
}
