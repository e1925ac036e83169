/** Right after the installation: the first scan begins at once. That the app may not ask Jira yet is patience, not failure (run-scan.ts). */
import { clock } from './clock';
import { log } from './log';
import { beginChain } from './queue';

export async function installed(): Promise<void> {
  // No licence is asked for: the platform may tell of it later than of the installation, and the consumer asks anyway.
  const result = await beginChain('installed', clock.now());
  log.write('scan.requested', { reason: 'installed', result });
}
