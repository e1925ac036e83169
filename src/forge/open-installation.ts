/** What the installation that this invocation belongs to has stored. Nothing of it is kept in the process. */
import type { Storage } from '../storage/open-storage';
import { openStorage } from '../storage/open-storage';
import { digest } from './digest';
import { openKeyValue } from './kvs';

export const openInstallation = (): Storage => openStorage(openKeyValue(), { random: Math.random, digest });
