/** Runs a body against the storage of a fresh installation, where nothing fails. */
import type { Work } from './installation';
import { createInstallation } from './installation';

export const onForge = (body: Work<void>): Promise<void> => createInstallation().run(body);
